package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineScanTest {
    private static String button(String line) {
        return Shown.found(found -> new LineScan(found).button(Shown.excerpt(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Button → Rent a sledge (opens the calendar)",
                "Button -> Rent a sledge",
                "The button should say \"Rent a sledge\""
            })
    void shouldFindTheWordsOfAButton(String line) {
        assertEquals("action: Rent a sledge\n", button(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Press the button → and wait", "Buttons are sewn on by hand"})
    void shouldFindNoneInOtherLines(String line) {
        assertEquals("", button(line));
    }
}
