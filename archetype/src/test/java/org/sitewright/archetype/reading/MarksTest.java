package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sitewright.archetype.reading.Shown.markdown;
import static org.sitewright.archetype.reading.Shown.rules;
import static org.sitewright.archetype.reading.Shown.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    @Test
    void shouldShowWhatIsMarkedForVisitorsAndNothingElseWhenWordsAloneOnALineSayIt() {
        String shown = rules(
                text(
                        """
                Name: Harbour Café

                1. Welcome

                TEXT
                Warm rolls from seven, every morning.

                INFO
                Our landlord is a friend of the family. We bake in his cellar.

                2. Cakes

                TEXT
                Cakes for weddings, made to order.

                INFO
                We earn most with cakes.
                """));
        assertTrue(shown.contains(": Warm rolls from seven, every morning."), shown);
        assertTrue(shown.contains(": Cakes for weddings, made to order."), shown);
        assertFalse(shown.matches("(?s).*(body|name|heading): (Our landlord|We bake|We earn|TEXT|INFO).*"), shown);
        assertTrue(shown.contains("other/0: Our landlord is a friend of the family. We bake in his cellar."), shown);
    }

    @Test
    void shouldReadAWordAloneAsAHeadingWhenItMarksNothingElse() {
        String shown = rules(
                markdown(
                        """
                # Harbour Café

                ## Info

                We are a small café above the slipway. Dogs are welcome.
                """));
        assertTrue(shown.contains("We are a small café above the slipway."), shown);
    }

    @Test
    void shouldTakeRunningTextBesideMarkedCopyForGuidance() {
        String shown = rules(
                markdown(
                        """
                # Harbour Café

                ## Home

                `COPY`

                > Breakfast above the slipway.

                We have a big terrace. The landlord lets us use it.

                ## Cakes

                `COPY`

                > Cakes for weddings, made to order.
                """));
        assertTrue(shown.contains("Breakfast above the slipway."), shown);
        assertFalse(shown.contains("body: We have a big terrace"), shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTE: keep this line.",
                "NOTE FROM ANN: the yellow ones are mine.",
                "[We still have to ask Tom about this one.]",
                "AB note: her sister thinks otherwise",
                "Note to the designer: smaller",
                "INTERN: Die Miete läuft aus."
            })
    void shouldKnowANoteByItsBeginning(String text) {
        assertTrue(Marks.isNote(Shown.excerpt(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Notes of vanilla and smoke.",
                "Note: bring a towel.",
                "NOTEBOOKS: from 4 EUR",
                "[Menu]",
                "Information: in the old mill"
            })
    void shouldNotTakeWordsForVisitorsForANote(String text) {
        assertFalse(Marks.isNote(Shown.excerpt(text)));
    }

    @Test
    void shouldKeepANoteFromThePageWholeWhateverItsSentencesSoundLike() {
        String shown = rules(
                markdown(
                        """
                # Harbour Café

                ## Welcome

                Our rolls are warm from seven.

                NOTE: it was eight before. We have a new oven. Our guests love it.

                - Dogs are welcome.
                - NOTE: cats, too, we have one.
                """));
        assertTrue(shown.contains("Our rolls are warm from seven."), shown);
        assertFalse(shown.matches("(?s).*passages[^\\n]*(new oven|guests love|cats).*"), shown);
        assertEquals(1, shown.split("cats, too", -1).length - 1, shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Part D: for you", "8. NOT APPROVED – ideas only", "Texte (nicht freigegeben)", "For your eyes"})
    void shouldHoldBackWhatStandsBelowAHeadingThatSaysSo(String heading) {
        String shown = rules(markdown("# Harbour Café\n\n## Welcome\n\nOur rolls are warm.\n\n## " + heading
                + "\n\nWe may soon bake for the whole town. You can win a cake.\n"));
        assertTrue(shown.contains("Our rolls are warm."), shown);
        assertFalse(shown.matches("(?s).*(body|about|description|text): [^\\n]*(town|cake).*"), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What we can do for you", "Kuchen, den wir für Sie backen", "Ideas"})
    void shouldNotHoldBackWhatStandsBelowAHeadingForVisitors(String heading) {
        assertFalse(Marks.holdsBack(heading));
    }
}
