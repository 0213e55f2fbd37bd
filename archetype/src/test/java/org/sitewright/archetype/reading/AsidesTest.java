package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sitewright.archetype.reading.Shown.markdown;
import static org.sitewright.archetype.reading.Shown.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {
    private static final String PRICES =
            """
            # Harbour Café

            ## Prices

            - Porridge: 4 EUR
            - Cinnamon bun: 3 EUR%s
            - Flat white: 3 EUR
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' [Comment AK4: we had one oven. Delete]' | false | true",
                "' (Anna wil dit niet, laat maar weg)' | false | true",
                "' (bitte streichen)' | false | true",
                "' (à supprimer)' | false | true",
                "' (no publicar)' | false | true",
                "' (da togliere)' | false | true",
                "' *delete, nobody bakes them now*' | false | true",
                "' [note: Dad says 4, do not print a price before that]' | true | false",
                "' [Comment AK4: they sell well]' | true | true",
                "' (with butter)' | true | true",
            })
    void shouldTakeALineBackWhenARemarkInItSaysSo(String remark, boolean named, boolean priced) {
        String shown = rules(markdown(PRICES.formatted(remark)));
        assertEquals(named, shown.contains("name: Cinnamon bun"), shown);
        assertEquals(
                named && priced,
                shown.matches("(?s).*name: Cinnamon bun[^\\n]*\\n[^!]*?price: 3 EUR\\n.*price: 3.*"),
                shown);
        assertTrue(shown.contains("name: Porridge"), shown);
        assertFalse(shown.replaceAll("(?m)^(instructions|unclear|!).*", "").contains("AK4"), shown);
    }

    @Test
    void shouldKeepARowWhoseNoteSpeaksOfLaterAndDropOneThatIsOffOrInDoubt() {
        String shown = rules(
                markdown(
                        """
                # Harbour Café

                ## Prices

                | Ref | Dish | Price | Remark | Active |
                |---|---|---|---|---|
                | 4.1 | Porridge | 4 EUR | from August 5, don't worry | yes |
                | 4.2 | Kipper | 9 EUR | löschen | yes |
                | 4.3 | Bun | 3 EUR | | no |
                | 4.4 | Toast | 2 EUR or 3?? ask Ada | | yes |
                """));
        assertTrue(shown.contains("name: Porridge"), shown);
        assertFalse(shown.matches("(?s).*(name|text): (Kipper|Bun|Toast|\\d).*"), shown);
    }

    @Test
    void shouldNotShowWhatPagesOfAPrintedTextCarry() {
        String page =
                "# Harbour Café\n\n## About us\n\nWe bake rolls from seven, every morning.\n\n%s\n\nWe bake cakes on Sundays.\n";
        assertFalse(rules(markdown(page.formatted("Page 2 of 4")))
                .contains("about: We bake rolls from seven, every morning.⏎⏎Page"));
        assertTrue(
                rules(markdown(page.formatted("Ask for page 2 of the menu."))).contains("Ask for page 2 of the menu."));
    }

    @Test
    void shouldObeyALineThatHoldsBackWhatFollows() {
        String page =
                "# Harbour Café\n\n## About us\n\nWe bake rolls from seven.\n\n%s\n\nWe are the premier bakery of the coast.\n";
        assertFalse(rules(markdown(page.formatted("Other version (NOT approved):")))
                .contains("about: We bake rolls from seven.⏎⏎"));
        assertTrue(rules(markdown(page.formatted("On Sundays we bake cakes."))).contains("premier bakery"));
    }

    @Test
    void shouldTakeItalicsForWhatTheirAuthorSaysTheyAre() {
        String page =
                """
                # Harbour Café

                %s

                ## About us

                *We bake rolls from seven, every morning.*

                The oven is older than the house. We bake cakes at night.
                """;
        String given = rules(markdown(page.formatted("Words in *italics* are to appear exactly as they stand.")));
        assertTrue(given.contains("about: We bake rolls from seven, every morning.\n"), given);
        String remarks = rules(markdown(page.formatted("Anything in italics is me talking to you.")));
        assertTrue(remarks.contains("about: The oven is older than the house."), remarks);
        assertFalse(remarks.contains("about: We bake rolls"), remarks);
    }

    @Test
    void shouldNotGiveAwayANumberWhoseRemarkSaysThatItIsPrivate() {
        String page = "# Harbour Café\n\n- Phone: 01326 313220\n- Direct line: 01326 313999%s\n";
        assertFalse(rules(markdown(page.formatted(" *never on the site*"))).contains("phone: 01326 313999"));
        assertTrue(rules(markdown(page.formatted(" *never on the site*"))).contains("phone: 01326 313220"));
    }
}
