package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorContrastTest {
    /** Figures of the W3C's formula; #767676 is the lightest grey that is allowed on white. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#FFFFFF, #000000, 21",
        "#123456, #123456, 1",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#0a0a0a, #ffffff, 19.80",
        "#ff0000, #ffffff, 4.00",
        "#00ff00, #ffffff, 1.37",
        "#0000ff, #ffffff, 8.59"
    })
    void shouldFollowTheFormula(String one, String other, double ratio) {
        assertEquals(ratio, ColorContrast.ratio(one, other).orElseThrow(), 0.005);
    }

    @Test
    void shouldSayNothingOfOtherNotations() {
        assertTrue(ColorContrast.ratio("red", "#ffffff").isEmpty());
        assertTrue(ColorContrast.ratio("#ffffff", "#fff").isEmpty());
    }
}
