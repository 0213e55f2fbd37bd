package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear Ada | true | true",
                "oh and hello Ada | true | true",
                "We say hello to you | true | false",
                "Othello is on | false | false",
            })
    void shouldFindPhrasesBetweenWordsAndAtTheBeginning(String words, boolean within, boolean first) {
        assertEquals(within, Phrases.within("GREETING").matcher(words).find());
        assertEquals(first, Phrases.first("GREETING").matcher(words).find());
    }
}
