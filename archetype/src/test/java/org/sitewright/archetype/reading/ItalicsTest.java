package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItalicsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Words in *italics* are to appear exactly as set down. | GIVEN",
                "Kursiv gesetzte Texte sind wörtlich zu übernehmen. | GIVEN",
                "Ce qui est en italique est à publier tel quel. | GIVEN",
                "Lo que va en cursiva va tal cual. | GIVEN",
                "Le parole in corsivo sono da pubblicare. | GIVEN",
                "Alles wat cursief staat letterlijk overnemen. | GIVEN",
                "Anything in italics is me talking to you. | REMARKS",
                "Was kursiv steht, ist nur für euch. | REMARKS",
                "We trained in Italy. | UNSAID",
            })
    void shouldKnowWhatItalicsMean(String legend, Italics meant) {
        assertEquals(meant, Italics.in(Shown.markdown("# Harbour Café\n\n" + legend + "\n")));
    }
}
