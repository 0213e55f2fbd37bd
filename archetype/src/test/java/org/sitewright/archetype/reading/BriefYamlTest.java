package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sitewright.archetype.reading.Tree.at;
import static org.sitewright.archetype.reading.Tree.fields;
import static org.sitewright.archetype.reading.Tree.items;
import static org.sitewright.archetype.reading.Tree.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Briefs;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;

class BriefYamlTest {
    private static final Document MENU = Briefs.document(
            "menu.md",
            """
            # Harbour Café
            Open 09:00, colour #1F4E5F
            Yes
            Porridge: 4.50 GBP
            Toast: 3 GBP
            We bake at four.

            Then we open.
            Be brief.
            """);
    private static final Reading READ = reading(
            "about", at("menu.md:6:1-8:13", "We bake at four.\n\nThen we open."),
            "name", at("menu.md:1:3-14", "Harbour Café"),
            "locale", at("menu.md", "en-GB"),
            "tagline", at("menu.md:3:1-3", "Yes"),
            "hours", items(at("menu.md:2:6-10", "09:00")),
            "services",
                    items(
                            fields("name", at("menu.md:4:1-8", "Porridge"), "price", at("menu.md:4:11-18", "4.50 GBP")),
                            fields("name", at("menu.md:5:1-5", "Toast"), "price", at("menu.md:5:8-12", "3 GBP"))),
            "colors", fields("brand", at("menu.md:2:20-26", "#1F4E5F")),
            "assets", items(fields("file", at("logo.svg", "logo.svg"))),
            "instructions", fields("tone", items(at("menu.md:9:1-9", "Be brief."))));
    private static final String WRITTEN =
            """
            # What was read for the site, in the client's own words. From now on this file is the brief: edit it freely.
            # At its end, "sources" names where in the delivery each value stands (file:line:from-to). A value that you
            # write or change needs no source; it is then yours, whatever its line under "sources" still says.

            name: Harbour Café
            locale: en-GB
            tagline: "Yes"

            hours:
              - "09:00"

            services:
              - name: Porridge
                price: "4.50 GBP"
              - name: Toast
                price: "3 GBP"

            about: |-
              We bake at four.

              Then we open.

            colors:
              brand: "#1F4E5F"

            assets:
              - file: logo.svg

            instructions:
              tone:
                - Be brief.

            sources:
              /name: menu.md:1:3-14
              /locale: menu.md
              /tagline: menu.md:3:1-3
              /hours/0: menu.md:2:6-10
              /services/0/name: menu.md:4:1-8
              /services/0/price: menu.md:4:11-18
              /services/1/name: menu.md:5:1-5
              /services/1/price: menu.md:5:8-12
              /about: menu.md:6:1-8:13
              /colors/brand: menu.md:2:20-26
              /assets/0/file: logo.svg
              /instructions/tone/0: menu.md:9:1-9
            """;

    private static Delivery with(String yaml) {
        return new Delivery(
                Path.of("brief"),
                List.of(MENU),
                List.of(new Delivery.Picture("logo.svg", new byte[0])),
                Optional.of(Briefs.document("brief.yaml", yaml)),
                List.of());
    }

    private static Map<String, Value.Text> read(String yaml) {
        return Tree.texts(new YamlReader().read(with(yaml)));
    }

    @Test
    void shouldWriteWhatAPersonLikesToRead() {
        assertEquals(WRITTEN, BriefYaml.text(READ));
    }

    @Test
    void shouldComeBackAsItWas() {
        assertEquals(Tree.texts(READ), read(WRITTEN));
        assertEquals(WRITTEN, BriefYaml.text(new YamlReader().read(with(WRITTEN))));
        Reading back = new YamlReader().read(with(WRITTEN));
        assertEquals(back, Provenance.hold(with(WRITTEN), back));
    }

    @Test
    void shouldTakeAnEditAsTheWordsOfWhoeverMadeIt() {
        String edited =
                WRITTEN.replace("\"4.50 GBP\"", "\"4.60 GBP\"").replace("tone:\n    - Be", "tone:\n    - Never be");
        Map<String, Value.Text> texts = read(edited);
        assertEquals(new Value.Text("4.60 GBP", Span.line("brief.yaml", 14)), texts.get("/services/0/price"));
        assertEquals(new Value.Text("Never be brief.", Span.line("brief.yaml", 31)), texts.get("/instructions/tone/0"));
        assertEquals(at("menu.md:4:1-8", "Porridge"), texts.get("/services/0/name"));
        Reading held = Provenance.hold(with(edited), new YamlReader().read(with(edited)));
        assertEquals(texts, Tree.texts(held));
        assertEquals(List.of(), held.remarks());
    }

    @Test
    void shouldKeepPlacesWhenItemsAreTakenOutOrMoved() {
        String without = WRITTEN.replace("  - name: Porridge\n    price: \"4.50 GBP\"\n", "");
        Map<String, Value.Text> texts = read(without);
        assertEquals(at("menu.md:5:1-5", "Toast"), texts.get("/services/0/name"));
        assertEquals(at("menu.md:5:8-12", "3 GBP"), texts.get("/services/0/price"));
    }

    @Test
    void shouldNotBelieveSourcesThatDoNotHold() {
        Map<String, Value.Text> texts = read(
                """
                name: Harbour Inn
                tagline: Porridge
                area: Yes
                sources: {/name: menu.md:1:3-14, /tagline: ../menu.md:4:1-8, /area: lots, /nowhere: menu.md:3, x: [1]}
                """);
        assertEquals(
                Map.of(
                        "/name", new Value.Text("Harbour Inn", Span.line("brief.yaml", 1)),
                        "/tagline", new Value.Text("Porridge", Span.line("brief.yaml", 2)),
                        "/area", new Value.Text("Yes", Span.line("brief.yaml", 3))),
                texts);
    }

    @Test
    void shouldNotReadObjects() {
        assertEquals(
                Map.of("/name", new Value.Text("x", Span.line("brief.yaml", 1))),
                read("name: !!java.net.URL [\"x\"]\n".replace("[\"x\"]", "x")));
    }

    @Test
    void shouldWriteEveryTextSoThatItComesBack() {
        List<String> texts = new ArrayList<>(List.of(
                "yes",
                "No",
                "null",
                "~",
                "12:30",
                "0x1F",
                "1e3",
                "1_000",
                "2026-11-01",
                "#fff",
                "- a",
                "a: b",
                "a #b",
                "*x*",
                "&a",
                "!b",
                "%c",
                "@d",
                "`e`",
                "{f}",
                "[g]",
                "'h'",
                "\"i\"",
                "<<",
                "=",
                ".inf",
                "|",
                ">",
                "? x",
                "a:",
                ": b",
                "{{x}}",
                "#{1+1}",
                "<b>Bo</b>",
                "back\\slash",
                "tab\tin",
                "line\n  indented",
                "a\n\n\nb",
                "x\n# y",
                "é ü 漢字",
                "😀 emoji",
                "\u200fעברית",
                "a\u0085b",
                "a\u2028b",
                "long ".repeat(60).strip(),
                "a  b ".repeat(40).strip(),
                "word: ".repeat(40).strip(),
                "y",
                "n",
                "on",
                "-5",
                "+ 3 EUR",
                "1 2 3",
                "...",
                "---",
                "--- x",
                "a\r\nb"));
        Random random = new Random(7);
        String alphabet = "ab1 :#-'\"\n\\{}[],&*!|>%@`?~\t=<.é😀";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length() - 2)));
            }
            if (!text.toString().isBlank()) {
                texts.add(text.toString().strip());
            }
        }
        for (String text : texts) {
            Reading reading = reading("about", at("", text), "passages", items(fields("body", at("", text))));
            Value.Fields back = BriefYaml.values("brief.yaml", BriefYaml.text(reading));
            Sources.texts(back).forEach((pointer, value) -> assertEquals(text, value.text(), pointer));
            assertEquals(2, Sources.texts(back).size());
        }
    }

    @Test
    void shouldEscapePointers() {
        Reading reading = reading("legal", fields("a/b~c", at("menu.md:3:1-3", "Yes")));
        assertEquals(Map.of("/legal/a~1b~0c", at("menu.md:3:1-3", "Yes")), Tree.texts(reading));
        assertEquals(Tree.texts(reading), Sources.texts(BriefYaml.values("brief.yaml", BriefYaml.text(reading))));
    }

    @Test
    void shouldSayWhereThereIsNoYaml() {
        BriefException refused =
                assertThrows(BriefException.class, () -> new YamlReader().read(Briefs.delivery(null, MENU)));
        assertEquals(
                "brief: there is no brief.yaml. Fix: write one, or choose a reader of documents.",
                refused.problems().get(0).toString());
    }
}
