package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~  One\t\r\n TWO ~   | one two",
                "ÄRGER über 5 €      | ärger über 5 €",
                "ΟΔΟΣ                | οδος",
                "\uD801\uDC00X       | \uD801\uDC28x",
                "~ ~                 | ~~",
                "@[`{                | @[`{",
            })
    void shouldMakeSmallLetters(String text, String small) {
        assertEquals(small, Letters.small(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+44 (0)20-7946 | 440207946",
                "4½ €, Ⅷ m²     | 4½Ⅷm²",
                "a\uD801\uDC00-\uD83D\uDE00z | a\uD801\uDC00z",
                "@[`{/:         | ''",
            })
    void shouldLeaveOutWhatStandsBetween(String text, String alone) {
        assertEquals(alone, Letters.alone(text));
    }

    @ParameterizedTest
    @CsvSource({"plain ~\u007f, true", "caf\u00e9, false", "\u0080, false"})
    void shouldTellWhatIsAscii(String text, boolean ascii) {
        assertEquals(ascii, Letters.areAscii(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The boat's 2 oars, KÖLN | the/boat/s/oars/köln", "' x ' | x", "4½ | ''", "木船 | 木船"})
    void shouldTellWords(String text, String words) {
        assertEquals(words, String.join("/", Letters.words(text)));
    }
}
