package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpeechTest {
    private static final String MEMO =
            """
            Voice memo, 12 March

            [00:00] So is it running, right. Hello Tom, it is me in the van, sorry for the noise.

            [00:14] The name is Harbour Boats. The number is 01326 313220 and I am sick of the printer.

            [00:40] We are open Monday to Friday from nine to five.

            [1:02:10] Questions people ask. Do dogs ride free? They do, on the lower deck.

            [01:30] That is all, bye.
            """;

    @Test
    void shouldTakeFactsOfWhatWasDictatedAndShowNoTalk() {
        String found = Shown.rules(Shown.text(MEMO));

        assertTrue(found.contains("phone: 01326 313220\n"), found);
        assertTrue(found.contains("faq/0/question: Do dogs ride free?\n"), found);
        String shown = found.replaceAll("(?m)^(?:instructions|unclear|!).*\\n", "");
        assertFalse(shown.contains("printer") || shown.contains("noise") || shown.contains("00:"), found);
    }

    @Test
    void shouldTellItFromAProgramme() {
        assertTrue(Speech.is(Shown.text(MEMO)));
        assertFalse(
                Speech.is(
                        Shown.text(
                                "9:00 Doors\n\n9:30 Talk\n\n10:15 Coffee, in the hall below\n\nBring a coat.\n\nAnd a cup.\n\nA hat.\n")));
    }
}
