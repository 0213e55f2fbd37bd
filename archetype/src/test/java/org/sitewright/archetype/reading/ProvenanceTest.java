package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sitewright.archetype.reading.Tree.at;
import static org.sitewright.archetype.reading.Tree.fields;
import static org.sitewright.archetype.reading.Tree.in;
import static org.sitewright.archetype.reading.Tree.items;
import static org.sitewright.archetype.reading.Tree.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.archetype.brief.Briefs;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.CsvDocument;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;

class ProvenanceTest {
    private static final Document BRIEF = Briefs.document(
            "brief.md",
            """
            # Harbour Café
            We bake *every* morning, and “the boat” waits.
            Full breakfast | 12.50 GBP – ab 8 Uhr
            Porridge: 4–6 GBP, with honey + 1 GBP
            Call +44 (0)20 7946 0018 or [book a table](https://tables.harbour-cafe.co.uk/r/123?x=1).
            Do not mention the old owner.
            &Eacute;clairs &amp; tea, <b>daily</b>
            - Eggs as you like them
            - Toast and
              marmalade
            - Beans
            Postcode TR11 3HH, hello@harbour-cafe.co.uk
            """);
    private static final Delivery DELIVERY = new Delivery(
            Path.of("brief"),
            List.of(BRIEF),
            List.of(new Delivery.Picture("logo.svg", new byte[0])),
            Optional.empty(),
            List.of());

    private static List<String> rejected(Reading reading) {
        Reading held = Provenance.hold(DELIVERY, reading);
        held.remarks().forEach(remark -> assertEquals(Remark.Kind.UNCLEAR, remark.kind()));
        return held.remarks().stream().map(Remark::what).toList();
    }

    private static void assertHeld(Object... keysAndValues) {
        Reading reading = reading(keysAndValues);
        assertEquals(reading, Provenance.hold(DELIVERY, reading));
    }

    private static void assertRejected(String reason, String key, Value.Text text) {
        assertEquals(
                List.of("rejected: " + key + " \"" + text.text() + "\" " + reason
                        + (reason.endsWith("at") ? " " + text.span() : "")),
                rejected(reading(key, text)));
    }

    @Test
    void shouldHoldWhatStandsThere() {
        assertHeld(
                "name", at("brief.md:1:3-14", "Harbour Café"),
                "description", at("brief.md:2:1-25", "We bake every morning,"),
                "tagline", at("brief.md:2", "\"the boat\" waits"),
                "phone", in(BRIEF, "+44 (0)20 7946 0018"),
                "email", in(BRIEF, "hello@harbour-cafe.co.uk"),
                "area", at("brief.md:9:3-10:11", "Toast and marmalade"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | brief.md:1:3-14 | Harbour Inn | does not stand at",
                "name | brief.md:2 | Harbour Café | does not stand at",
                "description | brief.md:2 | We bake each morning | does not stand at",
                "description | brief.md:2 | We bake morning | does not stand at",
                "description | brief.md:2 | we bake every morning | does not stand at",
                "phone | brief.md:5 | +44 (0)20 7946 0019 | does not stand at",
                "phone | brief.md:5 | 20 7946 0018 | does not stand at",
                "phone | brief.md:5 | +44 (0)20 7946 | does not stand at",
                "email | brief.md:12 | cafe.co.uk | does not stand at",
                "email | brief.md:12 | hello@harbour-cafe.co | does not stand at",
                "domain | brief.md:12 | cafe.co.uk | does not stand at",
                "area | brief.md:5 | https://tables.harbour-cafe.co.uk/r/124?x=1 | does not stand at",
                "area | brief.md:5 | https://tables.harbour-cafe.co.uk/r | does not stand at",
                "area | brief.md:12:1-13 | TR1 | does not stand at",
                "area | brief.md:12:1-12 | TR11 | does not stand at",
                "area | brief.md:14 | TR11 | names no place in the brief",
                "area | brief.md:12:1-90 | TR11 | names no place in the brief",
                "area | brief.md:12:20-14 | TR11 | names no place in the brief",
                "area | brief.md:12:0-14 | TR11 | names no place in the brief",
                "area | other.md:12 | TR11 | names no place in the brief",
                "area | brief.yaml:1 | TR11 | names no place in the brief",
                "area | brief.md:2:3-3 | TR11 | names no place in the brief",
            })
    void shouldRejectWhatDoesNotStandThere(String key, String span, String text, String reason) {
        assertRejected(reason, key, at(span, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brief.md:3:18-26 | 12.50 GBP | true",
                "brief.md:3 | 12.50 GBP | true",
                "brief.md:3 | 12.60 GBP | false",
                "brief.md:3 | 12 GBP | false",
                "brief.md:3:21-26 | 50 GBP | false",
                "brief.md:3:20-26 | .50 GBP | true",
                "brief.md:4:11-17 | 4–6 GBP | true",
                "brief.md:4:11-17 | 4-6 GBP | true",
                "brief.md:4:13-17 | 6 GBP | false",
                "brief.md:4:31-37 | + 1 GBP | true",
                "brief.md:4:33-37 | 1 GBP | false",
            })
    void shouldHoldOnlyWholePrices(String span, String price, boolean held) {
        Reading reading =
                reading("services", items(fields("name", at("brief.md:4:1-8", "Porridge"), "price", at(span, price))));
        assertEquals(
                held
                        ? List.of()
                        : List.of("rejected: services.price \"%s\" does not stand at %s".formatted(price, span)),
                rejected(reading));
    }

    @Test
    void shouldKnowTheAddressBehindALink() {
        assertHeld(
                "links", items(fields("to", in(BRIEF, "book a table", "https://tables.harbour-cafe.co.uk/r/123?x=1"))));
        assertHeld("tagline", at("brief.md:5", "or book a table."));
        assertHeld("about", at("brief.md:5", "or [book a table](https://tables.harbour-cafe.co.uk/r/123?x=1)."));
        assertRejected(
                "does not stand at", "about", at("brief.md:5", "or [book a table](https://evil.example/r/123?x=1)."));
    }

    @Test
    void shouldReadWhatMarkupShows() {
        assertHeld("tagline", at("brief.md:7", "tea, daily"), "area", at("brief.md:7", "& tea"));
        assertRejected("does not stand at", "tagline", at("brief.md:7", "tea, <i>daily</i>"));
    }

    @Test
    void shouldLetWholeLinesOfABodyBeMissing() {
        assertHeld("about", at("brief.md:8:1-11:7", "- Eggs as you like them\n- Beans"));
        assertHeld("about", at("brief.md:8:1-11:7", "* Toast and marmalade\n* Beans"));
        assertRejectedBody("- Eggs as you\n- Beans");
        assertRejectedBody("- Eggs as you like them\n- marmalade and\n- Beans");
        assertRejectedBody("- Beans\n- Eggs as you like them");
        assertRejectedBody("- Eggs as you like them\n- Beans\n- Bacon");
    }

    private static void assertRejectedBody(String body) {
        assertEquals(
                1, rejected(reading("about", at("brief.md:8:1-11:7", body))).size(), body);
    }

    @Test
    void shouldLetWholeSentencesOfARunningTextBeMissing() {
        Document text = Briefs.document(
                "text.md",
                """
                Body: We bake. Tell Tom to check this! We (all) rest on Sundays.
                Copy: We open at 9 a.m. today.
                3 Quay Street
                Falmouth, TR11 3HH
                """);
        Delivery delivery = Briefs.delivery(null, text);
        String all = "text.md:1:1-2:30";
        Reading held = reading(
                "about", at(all, "We bake. We (all) rest on Sundays. We open at 9 a.m. today."),
                "description", at("text.md:1", "We bake.\n\nWe (all) rest on Sundays."),
                "address", at("text.md:3:1-4:18", "3 Quay Street, Falmouth, TR11 3HH"),
                "instructions", fields("other", items(in(text, "Tell Tom to check this!"))));
        assertEquals(held, Provenance.hold(delivery, held));
        for (String about : List.of(
                "We bake. all) rest on Sundays.",
                "We bake. We open at 9 today.",
                "We open at 9 a.m. today. We bake.")) {
            assertEquals(
                    1,
                    Provenance.hold(delivery, reading("about", at(all, about)))
                            .remarks()
                            .size(),
                    about);
        }
        assertEquals(
                1,
                Provenance.hold(delivery, reading("tagline", at("text.md:1", "We bake. We (all) rest on Sundays.")))
                        .remarks()
                        .size());
    }

    @Test
    void shouldLetWholeCellsOfARowBeMissing() {
        Document table = Briefs.document("menu.md", "| Posies | for children, small | 1 hour | £12 |");
        Document csv = CsvDocument.read("menu.csv", "name,text,mark,price\nBeans,\"White beans, chilli\",vegan,9");
        Delivery delivery = Briefs.delivery(null, table, csv);
        Reading held = reading(
                "servicesLead", at("menu.md:1", "for children, small · £12"),
                "tagline", at("menu.md:1", "Posies · for children, small"),
                "about", at("menu.csv:2", "White beans, chilli · vegan"),
                "description", at("menu.csv:2", "White beans, chilli · 9"));
        assertEquals(held, Provenance.hold(delivery, held));
        Reading joined = reading(
                "servicesLead", at("menu.md:1", "for children, small £12"),
                "tagline", at("menu.md:1", "for children · £12"),
                "about", at("menu.md:1", "£12 · 1 hour"),
                "description", at("menu.csv:2", "White · vegan"),
                "area", at("menu.md:1", "Posies · children, small"));
        assertEquals(5, Provenance.hold(delivery, joined).remarks().size());
    }

    @Test
    void shouldKnowTheAddressThatFollowsFromANameOrNumber() {
        Document text = Briefs.document("text.md", "@harbour.cafe and +44 (0)20 7946 0018");
        Delivery delivery = Briefs.delivery(null, text);
        Reading held = reading(
                "links",
                items(
                        fields("to", in(text, "@harbour.cafe", "https://www.instagram.com/harbour.cafe")),
                        fields("to", in(text, "+44 (0)20 7946 0018", "https://wa.me/442079460018"))));
        assertEquals(held, Provenance.hold(delivery, held));
        Reading invented = reading(
                "links",
                items(
                        fields("to", in(text, "@harbour.cafe", "https://www.instagram.com/harbour.inn")),
                        fields("to", in(text, "@harbour.cafe", "https://evil.example/harbour.cafe")),
                        fields("to", in(text, "+44 (0)20 7946 0018", "https://wa.me/442079460019"))));
        assertEquals(3, Provenance.hold(delivery, invented).remarks().size());
    }

    @Test
    void shouldRejectPlacesThatSayNothing() {
        Document wide = Briefs.document("wide.md", "word ".repeat(2_000));
        Delivery delivery = Briefs.delivery(null, wide);
        Reading held = Provenance.hold(delivery, reading("tagline", at("wide.md:1", "word word")));
        assertEquals(
                List.of(new Remark(
                        Remark.Kind.UNCLEAR,
                        Span.line("wide.md", 1),
                        "rejected: tagline \"word word\" names a place that is much longer than itself")),
                held.remarks());
    }

    @Test
    void shouldRejectWhatIsAnInstructionOrUnclear() {
        for (String key : List.of("instructions", "unclear", "notes")) {
            Value listed = key.equals("instructions")
                    ? fields("avoid", items(at("brief.md:6:1-29", "Do not mention the old owner.")))
                    : items(at("brief.md:6", "old owner"));
            assertEquals(
                    List.of(
                            "rejected: tagline \"the old owner\" stands among words that are not for visitors, at brief.md:6:16-28"),
                    rejected(reading("tagline", at("brief.md:6:16-28", "the old owner"), key, listed)));
        }
        assertHeld(
                "tagline", at("brief.md:6:16-28", "the old owner"),
                "unclear", items(at("brief.md:6:1-15", "Do not mention "), at("brief.md:5", "Call")));
    }

    @Test
    void shouldNotAskForTheWordsOfWhatIsNeverPublished() {
        assertHeld("instructions", fields("tone", at("brief.md", "friendly")), "notes", at("nowhere.md:3", "whatever"));
    }

    @Test
    void shouldTakeOnlyWordsOfClosedLists() {
        assertHeld(
                "locale", at("", "en-GB"),
                "type", at("brief.md:1", "CafeOrCoffeeShop"),
                "onePage", at("", "true"),
                "action", fields("label", at("brief.md:5:30-41", "book a table"), "to", at("", "call")),
                "assets", items(fields("file", at("logo.svg", "logo.svg"), "use", at("", "logo"))),
                "links",
                        items(fields(
                                "kind",
                                at("", "booking"),
                                "to",
                                in(BRIEF, "https://tables.harbour-cafe.co.uk/r/123?x=1"))));
        assertRejected("is none of the words that may stand there", "locale", at("brief.md:1", "Café"));
        assertRejected("is none of the words that may stand there", "type", at("brief.md:1", "Harbour"));
        assertRejected("names no place in the brief", "type", at("brief.md", "CafeOrCoffeeShop"));
        assertRejected("is none of the words that may stand there", "onePage", at("brief.md:1", "Harbour"));
        assertEquals(
                List.of("rejected: assets.file \"photo.jpg\" is no picture of the brief"),
                rejected(reading("assets", items(fields("file", at("brief.md:1", "photo.jpg"))))));
        assertEquals(
                List.of("rejected: action.to \"https://evil.example\" does not stand at brief.md:5"),
                rejected(reading("action", fields("to", at("brief.md:5", "https://evil.example")))));
    }

    @Test
    void shouldRemoveWhatIsNothingWithoutTheRejected() {
        Value.Text name = at("brief.md:4:1-8", "Porridge");
        Value.Text price = at("brief.md:4:11-17", "4–6 GBP");
        Value.Text invented = at("brief.md:4:1-8", "Waffles");
        Reading held = Provenance.hold(
                DELIVERY,
                reading(
                        "services",
                        items(
                                fields("name", invented, "price", price),
                                fields("name", name, "price", price, "text", invented),
                                fields("group", invented, "items", items(fields("name", name))),
                                fields("group", name, "items", items(fields("name", invented)))),
                        "faq",
                        items(fields("question", name, "answer", invented)),
                        "address",
                        fields("street", invented)));
        assertEquals(
                fields(
                        "services",
                        items(fields("name", name, "price", price), fields("name", name), fields("group", name))),
                held.values());
        assertEquals(6, held.remarks().size());
    }

    @Test
    void shouldTakeWhatAPersonWroteAsItsOwnSource() {
        Delivery written = Briefs.delivery("name: Bo\nphone: |\n  1234\n", BRIEF);
        Reading reading = new YamlReader().read(written);
        assertEquals(reading, Provenance.hold(written, reading));
        assertEquals(
                Set.of("rejected: name \"Bob\" names no place in the brief"),
                Set.copyOf(Provenance.hold(written, reading("name", at("brief.yaml:1", "Bob"))).remarks().stream()
                        .map(Remark::what)
                        .toList()));
    }

    @Test
    void shouldHoldTenThousandValuesInLinearTime() {
        StringBuilder text = new StringBuilder();
        List<Value> offers = new ArrayList<>();
        List<Value> instructions = new ArrayList<>();
        for (int i = 1; i <= 10_000; i++) {
            text.append("Dish number ")
                    .append(i)
                    .append(" | aaaaaaaa secret ")
                    .append(i)
                    .append('\n');
            offers.add(fields("name", at("menu.md:" + i, "Dish number " + i)));
            instructions.add(at("menu.md:" + i + ":1-4", "Dish"));
        }
        Delivery menu = Briefs.delivery(null, Briefs.document("menu.md", text.toString()));
        Value all = new Value.Items(offers, Span.file(""));
        assertTimeout(Duration.ofMinutes(1), () -> {
            assertEquals(
                    List.of(), Provenance.hold(menu, reading("services", all)).remarks());
            Reading leaking = reading("services", all, "notes", new Value.Items(instructions, Span.file("")));
            assertEquals(10_000, Provenance.hold(menu, leaking).remarks().size());
        });
    }

    @Test
    void shouldNotBeSlowOnLongRepetitions() {
        Document long1 = Briefs.document("long.md", "a ".repeat(100_000) + "b [[[<" + "[".repeat(100_000));
        Delivery delivery = Briefs.delivery(null, long1);
        assertTimeout(Duration.ofMinutes(1), () -> {
            Reading held = Provenance.hold(
                    delivery, reading("about", at("long.md:1:1-199999", "a ".repeat(99_000) + "c a ".repeat(400))));
            assertTrue(held.values().fields().isEmpty());
            Provenance.hold(delivery, reading("about", at("long.md:1:200001-300000", "[".repeat(90_000) + "x")));
        });
    }
}
