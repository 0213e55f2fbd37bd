package org.sitewright.archetype.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class YamlDocumentTest {
    private static void assertPlaces(String expected, String yaml) {
        assertEquals(expected, Outline.withPlaces(YamlDocument.read("info.yaml", yaml)));
    }

    @Test
    void shouldReadKeysAsHeadingsAndItems() {
        assertPlaces(
                """
                - name: Harbour Café @1:1-19
                # contact @2:1-7
                - phone: 0161 496 0000 @3:3-22
                # languages @5:1-9
                - en @5:13-14
                - pt @5:17-18
                """,
                """
                name: "Harbour Café"
                contact:
                  phone: 0161 496 0000
                  fax:
                languages: [en, pt]
                """);
    }

    @Test
    void shouldReadRecordsOfTheSameFieldsAsATable() {
        assertPlaces(
                """
                # menu @1:1-4
                | dish @2:6-9 | price @2:18-22 | note @3:28-31
                | Soup @2:12-15 | 4 @2:25-25 |
                | Fish @3:12-15 | 9 @3:25-25 | daily @3:34-38
                """,
                """
                menu:
                  - {dish: Soup, price: 4}
                  - {dish: Fish, price: 9, note: daily}
                """);
    }

    @Test
    void shouldReadOtherRecordsBelowTheirNames() {
        assertPlaces(
                """
                # pages @1:1-5
                ## Home @2:12-15
                - url: / @3:5-10
                ### parts @4:5-9
                - hero @4:13-16
                """,
                """
                pages:
                  - title: Home
                    url: /
                    parts: [hero]
                """);
    }

    @Test
    void shouldReadJsonAndPlaceEscapedCharacters() {
        assertPlaces("- name: Café 🍟 x @1:3-24\n", "{\"name\": \"Caf\\u00e9 🍟 x\"}");
    }

    @Test
    void shouldReadTextOfSeveralLines() {
        assertPlaces("- about: We bake.⏎Daily. @1:1-3:8\n", "about: |\n  We bake.\n  Daily.\n");
    }

    @Test
    void shouldRefuseWhatCannotBeParsed() {
        UnreadableException broken =
                assertThrows(UnreadableException.class, () -> YamlDocument.read("a.yaml", "name: \"open\nnext: 1\n"));
        assertEquals("it cannot be parsed; look at line 3", broken.getMessage());
    }

    @Test
    void shouldRefuseWhatGrowsWithoutEnd() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            yaml.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        assertThrows(UnreadableException.class, () -> YamlDocument.read("a.yaml", yaml.toString()));
        assertThrows(UnreadableException.class, () -> YamlDocument.read("a.yaml", "[".repeat(10_000)));
    }

    @Test
    void shouldKeepCommentsBehindValuesAndNoteKeysThatBeginWithAnUnderscore() {
        assertEquals(
                """
                - name: Harbour Café [note: only here]
                - NOTE: _legal: Quay Ltd
                # offers
                ## Buns
                - a # b: no comment
                """,
                Outline.of(
                        YamlDocument.read(
                                "info.yaml",
                                """
                                name: Harbour Café   # only here
                                _legal: Quay Ltd
                                offers:
                                  - group: {title: Buns}
                                    items:
                                      - "a # b: no comment"
                                """)));
    }
}
