package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.archetype.document.Excerpt;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cut 25 GBP, 30 min | 25 GBP",
                "From £12.50 per person | From £12.50",
                "Lunch 4–6 EUR | 4–6 EUR",
                "10 to 12 EUR a head | 10 to 12 EUR",
                "It is $1,200. | $1,200",
                "Bed EUR 1.250,50 | EUR 1.250,50",
                "extra honey + 2 € | + 2 €",
                "ab 30 € | ab 30 €",
                "Room 12 for 95 EUR/night | 95 EUR"
            })
    void shouldFindAPriceAsItIsWritten(String line, String price) {
        assertEquals(List.of(price), lines(Figures.prices(Shown.excerpt(line))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990 was good", "20% off", "3 nights", "Room 12", "EUROPE 12", "12 EURibor"})
    void shouldNotTakeAnotherNumberForAPrice(String line) {
        assertEquals(List.of(), lines(Figures.prices(Shown.excerpt(line))));
    }

    @Test
    void shouldFindDurations() {
        assertEquals(List.of("30 minutes", "2 hours"), lines(Figures.durations(Shown.excerpt("30 minutes, 2 hours"))));
        assertEquals(List.of("60–90 Min"), lines(Figures.durations(Shown.excerpt("ca. 60–90 Min im Wasser"))));
        assertEquals(List.of(), lines(Figures.durations(Shown.excerpt("5 years old, 12 pieces"))));
    }

    @Test
    void shouldFindWhatAPriceIsForOnlyDirectlyBehindIt() {
        assertEquals(
                "per night",
                Figures.unit(Shown.excerpt(" per night, with breakfast")).line());
        assertEquals("/Person", Figures.unit(Shown.excerpt("/Person")).line());
        assertNull(Figures.unit(Shown.excerpt(", and breakfast per night")));
    }

    private static List<String> lines(List<Excerpt> found) {
        return found.stream().map(Excerpt::line).toList();
    }
}
