package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Instruction;

class FoundTest {
    private static String put(String key, String... values) {
        return Shown.found(found -> List.of(values)
                .forEach(value -> found.put(key, Shown.excerpt(value).value())));
    }

    @Test
    void shouldTakeOneValueThatIsWrittenInTwoWays() {
        assertEquals("phone: +44 161 496 0007\n", put("phone", "+44 161 496 0007", "0161 496-0007"));
        assertEquals("domain: www.fern.coffee\n", put("domain", "www.fern.coffee", "https://fern.coffee/"));
        assertEquals("email: Post@fern.coffee\n", put("email", "Post@fern.coffee", "post@fern.coffee"));
        assertEquals("address: Gasse 12, Berlin\n", put("address", "Gasse 12, Berlin", "Gasse 12"));
    }

    @Test
    void shouldUseNeitherOfTwoExactValues() {
        assertEquals(
                "! CONTRADICTION phone: 0161 496 0007 (brief.md:1) or 0161 496 0008 (brief.md:1)\n",
                put("phone", "0161 496 0007", "0161 496 0008"));
        assertEquals(
                "! CONTRADICTION email: a@fern.coffee (brief.md:1) or b@fern.coffee (brief.md:1)\n",
                put("email", "a@fern.coffee", "b@fern.coffee"));
    }

    @Test
    void shouldListALanguageOnce() {
        assertEquals("languages/0: Frisian\nlanguages/1: Danish\n", Shown.found(found -> List.of(
                        "Frisian", "Danish", "Frisian")
                .forEach(
                        name -> found.add("languages", Shown.excerpt(name + " ").value()))));
    }

    @Test
    void shouldUseTheFirstOfTwoTextsAndSaySo() {
        assertEquals(
                """
                tagline: Bread before eight
                ! ASSUMED tagline: "Bread before eight" (brief.md:1) is used, not "Bread by nine"
                """,
                put("tagline", "Bread before eight", "Bread by nine"));
    }

    @Test
    void shouldGroupKeysWithADot() {
        assertEquals("address/street: Gasse 12\naddress/locality: Berlin\n", Shown.found(found -> {
            found.put("address.street", Shown.excerpt("Gasse 12").value());
            found.put("address.locality", Shown.excerpt("Berlin").value());
        }));
    }

    @Test
    void shouldPreferTheWholeToItsParts() {
        assertEquals("address: Gasse 12, Berlin\n", Shown.found(found -> {
            found.put("address.street", Shown.excerpt("Gasse 12").value());
            found.put("address", Shown.excerpt("Gasse 12, Berlin").value());
        }));
    }

    @Test
    void shouldCutFactsOutOfTheInstructionTheyStandIn() {
        assertEquals(
                """
                phone 1:10-22: 0161 496 0007
                instructions/other/0 1:1-8: Put our:
                instructions/other/1 1:24-38: into the corner
                """,
                Shown.placed(found -> {
                    var line = Shown.excerpt("Put our: 0161 496 0007 into the corner");
                    found.instruct(Instruction.Kind.OTHER, line);
                    found.put("phone", line.part(9, 22).value());
                }));
    }

    @Test
    void shouldKeepTheSecondNoticeAsAPassage() {
        assertEquals("notice/body: Closed in May\npassages/0/body: Open in June\n", Shown.found(found -> {
            found.notice(Values.fields("body", Shown.excerpt("Closed in May")));
            found.notice(Values.fields("body", Shown.excerpt("Open in June")));
        }));
    }

    @Test
    void shouldKnowWhatItHas() {
        Found found = new Found();
        found.put("domain", Shown.excerpt("fern.coffee").value());
        found.put("email", Shown.excerpt("post@moss.coffee").value());
        found.put("colors.brand", Shown.excerpt("#123456").value());
        assertTrue(found.has("domain"));
        assertFalse(found.has("services"));
        assertTrue(found.hasValue("colors", "#123456"));
        assertFalse(found.hasValue("colors", "#654321"));
        assertEquals(List.of("fern.coffee", "moss.coffee"), found.hosts());
    }

    @Test
    void shouldAddAnItemOnce() {
        assertEquals("fonts/0: Lora\n", Shown.found(found -> {
            found.add("fonts", Shown.excerpt("Lora").value());
            found.add("fonts", Shown.excerpt("Lora").value());
        }));
    }
}
