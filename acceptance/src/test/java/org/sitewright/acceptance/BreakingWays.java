package org.sitewright.acceptance;

import static org.sitewright.acceptance.WarFiles.SITE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every way to break the good site that these tests know: what is changed, and what the verdict must say of it. */
final class BreakingWays {
    private static final String INDEX = SITE + "pages/index.yaml";
    private static final String HOUSE = SITE + "pages/house.yaml";
    private static final String CONTACT = SITE + "pages/contact.yaml";
    private static final String VISIT = SITE + "pages/visit.yaml";
    private static final String VIEW = SITE + "views/visit.xhtml";
    private static final String SETTINGS = SITE + "site.yaml";
    private static final String WAIVERS = SITE + "waivers.yaml";
    private static final String SOMETHING = "{text: Something of a third party}";

    private static final List<Way> ALL = new ArrayList<>();

    private BreakingWays() {}

    /** What a promise is about; input is what comes before all promises. */
    enum Dimension {
        SEO,
        PERFORMANCE,
        SECURITY,
        ACCESSIBILITY,
        PRIVACY,
        INPUT
    }

    /**
     * One way.
     *
     * @param dimension what kind of promise it breaks
     * @param name what somebody did
     * @param change does it to the good site
     * @param pack the third party's jar
     * @param id of the finding
     * @param file at fault, as the finding names it, or its end
     */
    record Way(Dimension dimension, String name, UnaryOperator<WarFiles> change, Pack pack, String id, String file) {
        /** The broken site. */
        WarFiles site() {
            return change.apply(WarFiles.good());
        }

        /** Whether only a server sees it: the testkit has the classes of its test, whatever jar they come in. */
        boolean onServersOnly() {
            return pack != Pack.WHOLE;
        }

        @Override
        public String toString() {
            return dimension + ": " + name + " (" + id + ")";
        }
    }

    /** All of them. */
    static List<Way> all() {
        return List.copyOf(ALL);
    }

    /** Those that the testkit can show. */
    static List<Way> inTheTestkit() {
        return ALL.stream().filter(way -> !way.onServersOnly()).toList();
    }

    /** The one whose name ends so. */
    static Way named(String name) {
        return ALL.stream().filter(way -> way.name().endsWith(name)).findFirst().orElseThrow();
    }

    private static void way(Dimension dimension, String name, String id, String file, UnaryOperator<WarFiles> change) {
        ALL.add(new Way(dimension, name, change, Pack.WHOLE, id, file));
    }

    /** A component of a third party that breaks its word as soon as it is used. */
    private static void liar(Dimension dimension, String component, String id, String extension) {
        liar(dimension, component, SOMETHING, id, extension);
    }

    private static void liar(Dimension dimension, String component, String values, String id, String extension) {
        way(
                dimension,
                "a pack's " + component,
                id,
                file(component, extension),
                site -> site.block(component + ": " + values));
    }

    private static String file(String component, String extension) {
        if (extension.isEmpty()) {
            return HOUSE;
        }
        String name = component;
        if (extension.equals("java")) {
            StringBuilder type = new StringBuilder();
            for (String word : component.split("-")) {
                type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
            name = type.toString();
        }
        return "org/sitewright/acceptance/acme/" + component.replace("-", "") + "/" + name + "." + extension;
    }

    static {
        seo();
        performance();
        security();
        accessibility();
        privacy();
        content();
        structure();
        configuration();
        packs();
    }

    private static void seo() {
        way(Dimension.SEO, "two openings on one page", "SEO-002", HOUSE, s -> s.block("hero: {headline: Once more}"));
        way(
                Dimension.SEO,
                "a page without a main heading",
                "SEO-002",
                HOUSE,
                s -> s.replacing(HOUSE, "  - page-heading: {heading: How the house came to be}\n", ""));
        way(
                Dimension.SEO,
                "a title that another page has",
                "SEO-003",
                HOUSE,
                s -> s.replacing(HOUSE, "title: How the house came to be", "title: Contact"));
        way(
                Dimension.SEO,
                "a title of 90 characters",
                "SEO-003",
                HOUSE,
                s -> s.replacing(HOUSE, "title: How", "title: " + "Very ".repeat(14) + "how"));
        way(
                Dimension.SEO,
                "a description of two words",
                "SEO-004",
                CONTACT,
                s -> s.replacing(
                        CONTACT,
                        "description: How to reach the house by telephone or message, and when somebody answers.",
                        "description: Contact us."));
        way(
                Dimension.SEO,
                "a view that names another address as its own",
                "SEO-005",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<link rel=\"canonical\" href=\"https://www.luebeck.de/\"/>\n<acme:"));
        way(
                Dimension.SEO,
                "a link to a page that is not there",
                "SEO-006",
                INDEX,
                s -> s.replacing(INDEX, "to: /contact", "to: /contcat"));
        way(
                Dimension.SEO,
                "a link to a heading that is not there",
                "SEO-006",
                HOUSE,
                s -> s.replacing(HOUSE, "(/contact)", "(/contact#by-boat)"));
        way(
                Dimension.SEO,
                "a page that nothing links to",
                "SEO-007",
                SITE + "pages/lost.yaml",
                s -> s.with(
                        SITE + "pages/lost.yaml",
                        s.text(SITE + "pages/privacy.yaml")
                                .replace("Privacy", "Lost")
                                .replace("What this site learns of its visitors", "What nobody finds in this house")));
        way(
                Dimension.SEO,
                "a link that says \"click here\", under a policy that minds",
                "SEO-008",
                HOUSE,
                s -> s.policy("errors: [SEO-008]\n").replacing(HOUSE, "[write to us]", "[click here]"));
        way(
                Dimension.SEO,
                "filler text",
                "SEO-009",
                HOUSE,
                s -> s.replacing(HOUSE, "Ines works", "Lorem ipsum dolor sit amet. Ines works"));
        way(
                Dimension.SEO,
                "an address of example.com",
                "SEO-009",
                HOUSE,
                s -> s.replacing(HOUSE, "(/contact)", "(mailto:ines@example.com)"));
        liar(Dimension.SEO, "two-headings", "SEO-001", "xhtml");
        liar(Dimension.SEO, "stray-heading", "SEO-002", "xhtml");
        liar(Dimension.SEO, "boaster", "SEO-010", "");
    }

    private static void performance() {
        liar(Dimension.PERFORMANCE, "heavy-html", "PERF-001", "");
        liar(Dimension.PERFORMANCE, "heavy-css", "PERF-002", "css");
        liar(Dimension.PERFORMANCE, "hidden-script", "PERF-003", "js");
        liar(Dimension.PERFORMANCE, "heavy-script", "PERF-004", "js");
        liar(
                Dimension.PERFORMANCE,
                "lazy-paint",
                "{text: Late, image: {src: images/lock.svg, alt: The lock}}",
                "PERF-005",
                "xhtml");
        liar(Dimension.PERFORMANCE, "unsized-image", "PERF-006", "xhtml");
        liar(Dimension.PERFORMANCE, "eager-image", "PERF-007", "xhtml");
        liar(Dimension.PERFORMANCE, "blocking-script", "PERF-008", "xhtml");
        way(Dimension.PERFORMANCE, "a page of 3,600 list items", "PERF-009", HOUSE, s -> s.block(
                        "text:\n      body: |\n" + "        - A plank\n".repeat(1200))
                .block("text:\n      body: |\n" + "        - A nail\n".repeat(1200))
                .block("text:\n      body: |\n" + "        - A hook\n".repeat(1200)));
        liar(Dimension.PERFORMANCE, "bean-reader", "PERF-010", "xhtml");
        way(
                Dimension.PERFORMANCE,
                "a text that is longer than its component's budget",
                "PERF-001",
                HOUSE,
                s -> s.block("text:\n      body: " + "A long story. ".repeat(3_000)));
    }

    private static void security() {
        liar(Dimension.SECURITY, "foreign-image", "SEC-002", "");
        liar(Dimension.SECURITY, "foreign-frame", "SEC-002", "");
        liar(Dimension.SECURITY, "foreign-fetch", "SEC-002", "js");
        liar(Dimension.SECURITY, "foreign-font", "SEC-002", "css");
        liar(Dimension.SECURITY, "inline-script", "SEC-003", "xhtml");
        liar(Dimension.SECURITY, "inline-style", "SEC-003", "xhtml");
        liar(Dimension.SECURITY, "click-handler", "SEC-003", "xhtml");
        way(
                Dimension.SECURITY,
                "a script in a view",
                "SEC-003",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<script>alert(1)</script>\n<acme:"));
        liar(Dimension.SECURITY, "any-link", "{text: Look, to: \"javascript:alert(document.domain)\"}", "SEC-004", "");
        liar(Dimension.SECURITY, "open-window", "SEC-004", "xhtml");
        liar(Dimension.SECURITY, "wide-form", "SEC-005", "xhtml");
        liar(Dimension.SECURITY, "undeclared-form", "SEC-006", "xhtml");
        liar(Dimension.SECURITY, "raw-text", "SEC-007", "xhtml");
        liar(Dimension.SECURITY, "unhashed-script", "SEC-008", "xhtml");
        way(
                Dimension.SECURITY,
                "a key that was pasted into a text",
                "SEC-009",
                HOUSE,
                s -> s.replacing(HOUSE, "Ines works", "AKIAIOSFODNN7EXAMPLE. Ines works"));
        way(
                Dimension.SECURITY,
                "a javascript: address in content",
                "SITE-006",
                INDEX,
                s -> s.replacing(INDEX, "to: /contact", "to: \"javascript:alert(1)\""));
        way(Dimension.SECURITY, "a theme that loads a style sheet from elsewhere", "SEC-002", INDEX, s -> s.ownTheme()
                .replacing(
                        WarFiles.theme("theme.css"),
                        s.text(WarFiles.theme("theme.css")),
                        "@import url(\"https://styles.acme-type.net/all.css\");\n"
                                + s.text(WarFiles.theme("theme.css"))));
    }

    private static void accessibility() {
        liar(Dimension.ACCESSIBILITY, "undescribed-image", "A11Y-001", "xhtml");
        way(
                Dimension.ACCESSIBILITY,
                "a file name as text alternative",
                "A11Y-001",
                INDEX,
                s -> s.replacing(INDEX, "alt: The house at the lock in the evening", "alt: IMG_2041.jpg"));
        way(
                Dimension.ACCESSIBILITY,
                "a picture without a text alternative",
                "SITE-007",
                INDEX,
                s -> s.replacing(INDEX, ", alt: The house at the lock in the evening", ""));
        liar(Dimension.ACCESSIBILITY, "unlabelled-field", "A11Y-002", "xhtml");
        liar(Dimension.ACCESSIBILITY, "twice-the-id", "A11Y-003", "xhtml");
        liar(Dimension.ACCESSIBILITY, "unnamed-navigation", "A11Y-004", "xhtml");
        way(Dimension.ACCESSIBILITY, "a theme without a main landmark", "A11Y-004", INDEX, s -> s.ownTheme()
                .replacing(WarFiles.theme("frame.html"), "<main id=\"main\" tabindex=\"-1\">", "<div id=\"main\">")
                .replacing(WarFiles.theme("frame.html"), "</main>", "</div>"));
        liar(Dimension.ACCESSIBILITY, "unnamed-button", "A11Y-006", "xhtml");
        liar(Dimension.ACCESSIBILITY, "skipped-heading", "A11Y-007", "xhtml");
        way(
                Dimension.ACCESSIBILITY,
                "a view that skips two levels",
                "A11Y-007",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<h4>Deep below</h4>\n<acme:"));
        way(Dimension.ACCESSIBILITY, "a theme in grey on grey", "A11Y-008", SETTINGS, s -> s.ownTheme()
                .replacing(WarFiles.theme("theme.yaml"), "muted: \"#566360\"", "muted: \"#a6b3b0\""));
        liar(Dimension.ACCESSIBILITY, "hidden-focus", "A11Y-009", "css");
        way(Dimension.ACCESSIBILITY, "motion that nothing stops", "A11Y-010", file("moving", "css"), s -> s.ownTheme()
                .replacing(WarFiles.theme("theme.css"), "(prefers-reduced-motion: reduce)", "(max-width: 1px)")
                .block("moving: " + SOMETHING));
    }

    private static void privacy() {
        liar(Dimension.PRIVACY, "cookie-setter", "PRIV-002", "js");
        liar(Dimension.PRIVACY, "key-keeper", "PRIV-002", "js");
        liar(Dimension.PRIVACY, "unnamed-party", "PRIV-004", "java");
        liar(Dimension.PRIVACY, "eager-advert", "PRIV-004", "xhtml");
        way(Dimension.PRIVACY, "a form on a site without a privacy page", "PRIV-005", SETTINGS, s -> s.replacing(
                        SETTINGS, "legal:\n  - {label: Privacy, page: /privacy}\n", "")
                .replacing(HOUSE, "(/contact)", "(/privacy)"));
        way(Dimension.PRIVACY, "a form on a page without the footer", "PRIV-005", CONTACT, s -> s.replacing(
                        SETTINGS,
                        "footer:\n  - site-footer: {note: Two treatment rooms in a former lock keeper’s house.}\n",
                        "")
                .replacing(HOUSE, "(/contact)", "(/privacy)"));
        way(
                Dimension.PRIVACY,
                "an advertiser beside a form",
                "PRIV-006",
                CONTACT,
                s -> s.adding(CONTACT, "  - advert: " + SOMETHING + "\n"));
        liar(Dimension.PRIVACY, "forgetful-form", "PRIV-006", "xhtml");
    }

    private static void content() {
        way(Dimension.INPUT, "no site at all", "SITE-001", SETTINGS, s -> s.without(SETTINGS));
        way(
                Dimension.INPUT,
                "a page that is not UTF-8",
                "SITE-002",
                HOUSE,
                s -> s.with(HOUSE, s.text(HOUSE).replace("house", "h\u00e4us").getBytes(StandardCharsets.ISO_8859_1)));
        way(
                Dimension.INPUT,
                "a quotation mark that is not closed",
                "SITE-003",
                HOUSE,
                s -> s.replacing(HOUSE, "title: How", "title: \"How"));
        way(Dimension.INPUT, "a key that stands twice", "SITE-003", HOUSE, s -> s.adding(HOUSE, "title: Again\n"));
        way(
                Dimension.INPUT,
                "a property that does not exist",
                "SITE-004",
                INDEX,
                s -> s.replacing(INDEX, "      lead:", "      led:"));
        way(
                Dimension.INPUT,
                "a component that does not exist",
                "SITE-005",
                INDEX,
                s -> s.replacing(INDEX, "- hero:", "- heroo:"));
        way(
                Dimension.INPUT,
                "text where a list belongs",
                "SITE-006",
                HOUSE,
                s -> s.block("services: {heading: Prices, items: many}"));
        way(
                Dimension.INPUT,
                "a price that is no price",
                "SITE-006",
                INDEX,
                s -> s.replacing(INDEX, "price: 48 EUR", "price: cheap"));
        way(
                Dimension.INPUT,
                "a required property that is missing",
                "SITE-007",
                HOUSE,
                s -> s.block("text: {heading: No words}"));
        way(
                Dimension.INPUT,
                "a headline over its limit",
                "SITE-007",
                INDEX,
                s -> s.replacing(INDEX, "headline: ", "headline: " + "Very ".repeat(20)));
    }

    private static void structure() {
        way(
                Dimension.INPUT,
                "two pages with one path",
                "SITE-008",
                HOUSE,
                s -> s.replacing(HOUSE, "title:", "path: /contact\ntitle:"));
        way(
                Dimension.INPUT,
                "a path that climbs out",
                "SITE-008",
                HOUSE,
                s -> s.replacing(HOUSE, "title:", "path: /../WEB-INF\ntitle:"));
        way(
                Dimension.INPUT,
                "a menu that contains itself",
                "SITE-009",
                SETTINGS,
                s -> s.replacing(
                        SETTINGS,
                        "{label: The house, page: /house}",
                        "{label: The house, page: /house, items: [{label: Visit, page: /visit, items: [{label: The house, page: /house}]}]}"));
        way(
                Dimension.INPUT,
                "a menu that leads nowhere",
                "SITE-009",
                SETTINGS,
                s -> s.replacing(SETTINGS, "{label: Visit, page: /visit}", "{label: Visit, page: /vist}"));
        way(
                Dimension.INPUT,
                "a picture that is not there",
                "SITE-010",
                INDEX,
                s -> s.replacing(INDEX, "images/lock.svg", "images/lok.svg"));
        way(
                Dimension.INPUT,
                "a translation that is not there",
                "SITE-011",
                HOUSE,
                s -> s.replacing(HOUSE, "title:", "translations: {de: /haus}\ntitle:"));
        way(Dimension.INPUT, "two blocks with one id", "SITE-012", HOUSE, s -> s.block("text: {id: note, body: One.}")
                .block("text: {id: note, body: Two.}"));
        way(
                Dimension.INPUT,
                "a view that leaves out what a component requires",
                "COMP-003",
                VIEW,
                s -> s.replacing(VIEW, " heading=\"How to find us\"", ""));
    }

    private static void configuration() {
        way(
                Dimension.INPUT,
                "a waiver that its owner approved",
                "SITE-013",
                WAIVERS,
                s -> s.with(WAIVERS, waiver("SEC-003", "Ines", "Ines")));
        way(Dimension.INPUT, "a waiver of what the policy lets nobody waive", "SITE-013", WAIVERS, s -> s.policy(
                        "neverWaived: [SEC-003]\n")
                .with(WAIVERS, waiver("SEC-003", "Ines", "Paul")));
        way(
                Dimension.SECURITY,
                "a waiver for another page than the broken one",
                "SEC-003",
                file("inline-style", "xhtml"),
                s -> s.with(WAIVERS, waiver("SEC-003", "Ines", "Paul")).block("inline-style: " + SOMETHING));
        way(
                Dimension.INPUT,
                "a theme that is not there",
                "SITE-014",
                SETTINGS,
                s -> s.replacing(SETTINGS, "theme: atelier", "theme: atelje"));
        way(
                Dimension.INPUT,
                "a production without TLS",
                "SITE-015",
                "microprofile-config.properties",
                s -> s.settings("sitewright.environment=production\nsitewright.url=http://kanalhaus-luebeck.de\n"));
    }

    private static void packs() {
        liar(Dimension.INPUT, "two-roots", "COMP-004", "xhtml");
        liar(Dimension.INPUT, "broken-template", "COMP-003", "xhtml");
        ALL.add(new Way(
                Dimension.INPUT,
                "a pack compiled without the processor",
                BreakingWays::withoutThePack,
                Pack.WITHOUT_INDEX,
                "COMP-001",
                "org.sitewright.acceptance.acme.greeting.Greeting"));
        ALL.add(new Way(
                Dimension.INPUT,
                "a pack built without a template",
                BreakingWays::withoutThePack,
                Pack.WITHOUT_A_TEMPLATE,
                "COMP-002",
                "org.sitewright.acceptance.acme.greeting.Greeting"));
    }

    /** The good site, using nothing of the third party. */
    private static WarFiles withoutThePack(WarFiles site) {
        return site.replacing(
                        INDEX,
                        "acme:greeting: {heading: Good to see you, text:",
                        "text: {heading: Good to see you, body:")
                .replacing(CONTACT, "  - acme:enquiry: {heading: Ask for an hour}\n", "")
                .replacing(
                        VIEW,
                        "<acme:greeting heading=\"Coming by boat\" text=\"Moor below the lock and ring the bell.\"/>",
                        "");
    }

    /** A waiver of {@code id} on the home page. */
    static String waiver(String id, String owner, String approver) {
        return """
                - id: %s
                  page: /
                  block: "*"
                  reason: The new version of the pack comes in spring.
                  owner: %s
                  approver: %s
                  issued: 2026-01-10
                  expires: 2026-03-31
                """
                .formatted(id, owner, approver);
    }
}
