package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfOthersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They opened in 1990 and lost their lease in 2010. Business goal: six orders a day. | true",
                "We opened in 1990. Guests tell us that they love it, and their dogs do. | false",
                "The café opened in 1990. Dogs are welcome and they get water. | false",
            })
    void shouldKnowATextAboutTheClient(String text, boolean ofOthers) {
        assertEquals(ofOthers, OfOthers.speaks(Shown.section("## Background\n\n" + text + "\n")));
    }
}
