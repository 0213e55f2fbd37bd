package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soup is 5 EUR or 6 EUR, not sure.",
                "The leaflet says 5 EUR, the board says 6 EUR.",
                "We open at 9 or 10, it depends.",
                "Am Aushang steht 5 EUR, im Heft 6 EUR.",
                "The paper says 40 minutes, the door says 50 minutes, nobody knows."
            })
    void shouldHearTwoValuesOfOneThing(String line) {
        assertTrue(Uncertain.says(Shown.excerpt(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The leaflet says 5 EUR, the board 6 EUR; the board is right.",
                "Ask us about the 5 EUR soup.",
                "Small 5 EUR, large 6 EUR.",
                "The board says 5 EUR."
            })
    void shouldNotDoubtWhatIsSettledOrSaidOnce(String line) {
        assertFalse(Uncertain.says(Shown.excerpt(line)));
    }
}
