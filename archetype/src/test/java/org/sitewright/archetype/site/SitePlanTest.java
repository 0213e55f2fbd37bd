package org.sitewright.archetype.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Briefs;

class SitePlanTest {
    private static Map<String, String> files(String yaml) {
        return new SiteWriter().files(Briefs.yaml("name: Bo\nlocale: en\n" + yaml));
    }

    private static List<String> home(String yaml) {
        return GeneratedSite.components(files(yaml).get("pages/index.yaml"));
    }

    private static String menu(String yaml) {
        return ((List<?>) GeneratedSite.load(files(yaml).get("site.yaml")).getOrDefault("navigation", List.of()))
                .stream()
                        .map(item -> ((Map<?, ?>) item).get("label") + " " + ((Map<?, ?>) item).get("page"))
                        .collect(Collectors.joining(", "));
    }

    @Test
    void shouldPutPagesWhereTheClientWantsThem() {
        Map<String, String> files = files(
                """
                pages:
                  - {title: Getting here, path: /visit/getting-here}
                  - Übernachten & Frühstück
                passages:
                  - {heading: Getting here by boat, body: By boat.}
                  - {heading: Beds, page: Übernachten & Frühstück, body: Two rooms.}
                """);

        assertEquals(List.of("/", "/ubernachten-and-fruhstuck", "/visit/getting-here"), GeneratedSite.paths(files));
        assertEquals(
                List.of("page-heading", "text"),
                GeneratedSite.components(files.get("pages/ubernachten-and-fruhstuck.yaml")));
    }

    @Test
    void shouldMakeADraftOfAWantedPageWithoutContentAndLinkItNowhere() {
        Map<String, String> files = files("pages: [Gallery, Careers]\n");

        assertEquals(List.of("/careers", "/gallery"), GeneratedSite.drafts(files));
        assertEquals(
                """
                title: Careers – Bo
                description: Careers. This is the website of Bo.
                status: draft
                blocks:
                  - page-heading:
                      heading: Careers
                """,
                files.get("pages/careers.yaml"));
        assertTrue(files.entrySet().stream()
                .filter(file -> !file.getKey().matches("pages/(careers|gallery)\\.yaml"))
                .noneMatch(file -> file.getValue().matches("(?s).*/(careers|gallery).*")));
    }

    @Test
    void shouldKeepOnePageInTheOrderThatWasWanted() {
        String yaml =
                """
                onePage: true
                phone: "+44 20 7946 0018"
                pages: [Prices, About us, Nowhere, Contact]
                about: We began small.
                services: [{name: A, price: 4 GBP}]
                passages: [{heading: Late thought, body: Bring a towel.}]
                """;

        assertEquals(List.of("hero", "services", "text", "text", "contact-details", "call-to-action"), home(yaml));
        assertEquals("Prices /#services, About us /#about, Late thought /#late-thought, Contact /#contact", menu(yaml));
        assertEquals(
                List.of("Nowhere"),
                SiteReview.of(Briefs.yaml("name: Bo\nlocale: en\n" + yaml)).missingSections());
    }

    @Test
    void shouldLeadWithWhatThisKindOfBusinessIsAskedForFirst() {
        String rest =
                """
                hours: ["Monday: 09:00–12:00"]
                services: [{name: Soup, price: 4 GBP}]
                passages: [{heading: Where we come from, body: From the sea.}]
                """;

        assertEquals(List.of("hero", "price-list", "opening-hours", "text"), home("type: Restaurant\n" + rest));
        assertEquals(List.of("hero", "services", "text", "opening-hours"), home("type: Plumber\n" + rest));
        assertEquals(List.of("hero", "text", "services", "opening-hours"), home("type: SportsClub\n" + rest));
    }

    @Test
    void shouldGiveALongMenuAPageWithLinksToItsGroups() {
        StringBuilder yaml = new StringBuilder("type: Restaurant\nservices:\n");
        for (String group : List.of("Starters", "Mains", "Sweets")) {
            yaml.append("  - group: ").append(group).append("\n    items:\n");
            for (int i = 0; i < 6; i++) {
                yaml.append("      - {name: ").append(group).append(i).append(", price: 4 GBP}\n");
            }
        }
        Map<String, String> files = files(yaml.toString());

        assertEquals(
                List.of("page-heading", "link-list", "price-list", "price-list", "price-list"),
                GeneratedSite.components(files.get("pages/menu.yaml")));
        assertTrue(files.get("pages/menu.yaml").contains("to: \"#mains\""), files.get("pages/menu.yaml"));
        assertTrue(files.get("pages/index.yaml").contains("to: /menu#mains"));
    }

    @Test
    void shouldShowPricesAsTheyWereGiven() {
        String page = files(
                        """
                        services:
                          - name: Massage
                            prices:
                              - {option: 30 min, price: 45.00 USD}
                              - {option: Hot stones, price: + 5 USD}
                          - {name: Advice, price: from 20 USD}
                          - {name: Course, price: 100–150 USD}
                          - {name: Tea, price: 3 USD}
                        """)
                .get("pages/index.yaml");

        assertTrue(
                page.contains(
                        """
                              items:
                                - name: Massage
                                  prices:
                                    - option: 30 min
                                      amount: "45.00 USD"
                                    - option: Hot stones
                                      amount: 5 USD
                                      extra: true
                                - name: Advice
                                  prices:
                                    - amount: "20 USD"
                                      from: true
                                - name: Course
                                  prices:
                                    - amount: "100 USD"
                                      upTo: "150 USD"
                                - name: Tea
                                  price: 3 USD
                        """
                                .replace("5 USD\n              extra", "\"5 USD\"\n              extra")
                                .replace("price: 3 USD", "price: \"3 USD\"")
                                .replace("option: 30 min", "option: \"30 min\"")),
                page);
    }

    @Test
    void shouldKeepTheMenuShortAndLinkTheRestInTheFooter() {
        StringBuilder yaml = new StringBuilder("email: bo@bo-and-sons.co.uk\npages: [Contact]\npassages:\n");
        StringBuilder pages = new StringBuilder();
        for (String title : List.of("Ash", "Beech", "Cedar", "Fir", "Larch", "Maple", "Pine", "Yew")) {
            pages.append(", ").append(title);
            yaml.append("  - {heading: ").append(title).append(", body: A tree.}\n");
        }
        String all = yaml.toString().replace("[Contact]", "[Contact" + pages + "]");

        assertEquals(
                "Contact /contact, Ash /ash, Beech /beech, Cedar /cedar, Fir /fir, Larch /larch, Maple /maple",
                menu(all));
        assertTrue(files(all).get("site.yaml").contains("to: /yew"));
    }

    @Test
    void shouldSayAHeadingOnceAboveWhatBelongsToIt() {
        String yaml =
                """
                passages:
                  - {heading: Model, items: [A, B]}
                  - {heading: Model, body: It grows.}
                """;
        String page = files(yaml).get("pages/index.yaml");

        assertEquals(page.indexOf("heading: Model"), page.lastIndexOf("heading: Model"), page);
        assertEquals("Model /#model", menu(yaml));
    }

    @Test
    void shouldSayBesideTheAddressAndTheHoursWhatBelongsToThem() {
        String page = files(
                        """
                        phone: "+44 20 7946 0018"
                        hours: ["Monday: 09:00–12:00"]
                        passages:
                          - {heading: Contact, body: We answer within two days.}
                          - {heading: Opening times, body: Closed in August.}
                        """)
                .get("pages/index.yaml");

        assertTrue(page.contains("heading: Contact\n      lead: We answer within two days.\n"), page);
        assertTrue(page.contains("heading: Opening hours\n      note: Closed in August.\n"), page);
        assertTrue(!page.contains("- text:"), page);
    }

    @Test
    void shouldListTheGroupsOfTheHomePageOnlyWhereThereAreMany() {
        String four = "services: [{group: Lofts, items: [{name: A}]}, {group: Cellars, items: [{name: B}]},"
                + " {group: Stairs, items: [{name: C}]}, {group: Walls, items: [{name: D}]}]\n";

        assertEquals(List.of("hero", "services", "services", "services", "services"), home(four));
        assertEquals(
                "link-list",
                home(four.replace("]\n", ", {group: Roofs, items: [{name: E}]}]\n"))
                        .get(1));
    }

    @Test
    void shouldShowNamesAndPricesAsACardAndASingleOfferAsARow() {
        assertEquals(
                List.of("hero", "price-list"), home("services: [{name: A, price: 4 GBP}, {name: B, price: 5 GBP}]\n"));
        assertEquals(List.of("hero", "services"), home("services: [{name: A, price: 4 GBP}]\n"));
    }

    @Test
    void shouldListNamesOfWhichNothingElseIsKnown() {
        String five = "services: [{name: A}, {name: B}, {name: C}, {name: D}, {name: E}]\n";

        assertEquals(List.of("hero", "features"), home(five));
        assertEquals(List.of("hero", "price-list"), home(five.replace("{name: A}", "{name: A, text: Salted}")));
    }

    @Test
    void shouldLeadToWhatIsOfferedWhereNothingElseCanBeDone() {
        String page = files("services: [{name: A}]\n").get("pages/index.yaml");

        assertTrue(page.contains("actions:\n        - label: Services\n          to: /#services\n"), page);
    }

    @Test
    void shouldRepeatTheActionAtTheEndOfALongPageOnly() {
        String call = "phone: \"+44 20 7946 0018\"\nservices: [{name: A, price: 4 GBP}]\n";

        assertEquals(List.of("hero", "services", "contact-details"), home(call));
        assertEquals(
                List.of("hero", "services", "faq", "contact-details", "call-to-action"),
                home(call + "faq: [{question: Are dogs welcome?, answer: Yes.}]\n"));
    }

    @Test
    void shouldHeadEveryPageAlike() {
        Map<String, String> files =
                files("pages: [About]\nabout: Ruth learned to sew at a bench.\nlegal: {privacy: We keep nothing.}\n");

        assertEquals(List.of("page-heading", "text"), GeneratedSite.components(files.get("pages/about.yaml")));
        assertEquals(List.of("page-heading", "text"), GeneratedSite.components(files.get("pages/privacy.yaml")));
    }

    @Test
    void shouldNotSayWhatAPriceIsForThatIsNotGiven() {
        String yaml = "services: [{name: Member, duration: a year}, {name: Course, duration: an hour}]\n";

        assertTrue(!files(yaml).get("pages/index.yaml").contains("a year"));
        assertTrue(files(yaml).get("pages/index.yaml").contains("an hour"));
        assertTrue(files("services: [{name: Member, price: 4 GBP, duration: a year}]\n")
                .get("pages/index.yaml")
                .contains("a year"));
    }

    @Test
    void shouldBeginNamesWithACapital() {
        String page = files("services: [{name: wing chair, text: fabric is extra}, {name: iPhone repair, text: x}]\n")
                .get("pages/index.yaml");

        assertTrue(page.contains("name: Wing chair") && page.contains("text: Fabric is extra"), page);
        assertTrue(page.contains("name: iPhone repair"), page);
    }

    @Test
    void shouldNotMakeASectionOfTheWayToOnePage() {
        String one = "pages: [Parking]\npassages: [{heading: Parking, body: Behind the mill.}]\n";

        assertEquals(List.of("hero"), home(one));
        assertEquals(
                List.of("hero", "link-list"),
                home(
                        "pages: [Parking, Beds]\npassages: [{heading: Parking, body: Behind.}, {heading: Beds, body: Two.}]\n"));
    }

    @Test
    void shouldKeepTheMenuInOneRow() {
        String wide = "pages: [A place for everybody who likes to sing loudly, The history of our choir since 1871,"
                + " Where and when we rehearse every week, Contact]\nphone: \"+44 20 7946 0018\"\npassages:\n"
                + "  - {heading: A place for everybody who likes to sing loudly, body: Come.}\n"
                + "  - {heading: The history of our choir since 1871, body: Long.}\n"
                + "  - {heading: Where and when we rehearse every week, body: Mondays.}\n";

        assertEquals(
                "A place for everybody who likes to sing loudly /a-place-for-everybody-who-likes-to-sing-loudly,"
                        + " The history of our choir since 1871 /the-history-of-our-choir-since-1871, Contact /contact",
                menu(wide));
        assertTrue(files(wide).get("site.yaml").contains("to: /where-and-when-we-rehearse-every-week"));
    }

    @Test
    void shouldGiveTwoPagesOfOneNameTwoAddresses() {
        Map<String, String> files =
                files("pages: [{title: Assets}, {title: Index}, {title: Boats, path: /b}, {title: Ships, path: /b}]\n");

        assertEquals(List.of("/assets-2", "/b-2", "/b", "/index-2"), GeneratedSite.drafts(files));
    }
}
