package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.archetype.document.Block;

class KeyLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phone: 0161 496 0007 | Phone | 0161 496 0007",
                "Tel : 0161 496 0007 | Tel | 0161 496 0007",
                "Where are you?: Leeds | Where are you? | Leeds",
                "Slogan: Bread: before eight | Slogan | Bread: before eight",
                "Tel: | Tel | ''"
            })
    void shouldTakeAKeyAndItsValue(String line, String key, String value) {
        KeyLine pair = KeyLine.of(Shown.excerpt(line));
        assertEquals(key, pair.key().line());
        assertEquals(value, pair.value().line());
    }

    @Test
    void shouldPlaceTheKeyAndTheValue() {
        KeyLine pair = KeyLine.of(Shown.excerpt("Phone:  0161 496 0007"));
        assertEquals("brief.md:1:1-5", pair.key().span().toString());
        assertEquals("brief.md:1:9-21", pair.value().span().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fern.coffee",
                "mailto: post@fern.coffee",
                "Opens 9:30",
                "Sat 10:00 to 12:00",
                "We think it is the best: ours",
                "Come in. Address: 4 Mill Lane",
                "No colon at all"
            })
    void shouldRefuseALineThatHasNoKey(String line) {
        assertNull(KeyLine.of(Shown.excerpt(line)));
    }

    @Test
    void shouldTakeADashBehindAKnownKeyOnly() {
        assertEquals("0161 496 0007", of("Phone – 0161 496 0007").value().line());
        assertNull(of("Ada Bell – head baker"));
    }

    private static KeyLine of(String line) {
        return KeyLine.of((Block.Paragraph) Shown.markdown(line).blocks().get(0));
    }
}
