package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3. Our classes | Our classes",
                "Section 2: Opening hours (for the website) | Opening hours",
                "About us copy | About us",
                "Ways to pay: | Ways to pay",
                "What to bring | What to bring",
                "2.1 Boats to show | Boats"
            })
    void shouldKeepWhatVisitorsMayRead(String heading, String title) {
        assertEquals(title, Titles.visible(Shown.excerpt(heading)));
    }

    @Test
    void shouldPlaceTheTitle() {
        assertEquals(
                "brief.md:1:4-14",
                Titles.of(Shown.excerpt("3. Our classes")).span().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Homepage",
                "Hero section",
                "[Title here]",
                "Please add prices",
                "Required content",
                "Dish hierarchy",
                "Page taxonomy",
                "What I need from the website"
            })
    void shouldRefuseWhatSpeaksToTheBuilders(String heading) {
        assertNull(Titles.of(Shown.excerpt(heading)));
        assertEquals("", Titles.visible(Shown.excerpt(heading)));
    }

    @Test
    void shouldRefuseWhatIsTooLongForATitle() {
        assertNull(Titles.of(Shown.excerpt("boats ".repeat(19) + "boats")));
    }
}
