package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitewright.engine.verification.ColorContrast;

class PaletteTest {
    private static final List<Theme.Pair> PAIRS = List.of(
            new Theme.Pair("ink", "paper", 4.5),
            new Theme.Pair("ink", "surface", 4.5),
            new Theme.Pair("muted", "paper", 4.5),
            new Theme.Pair("muted", "surface", 4.5),
            new Theme.Pair("brand-text", "paper", 4.5),
            new Theme.Pair("brand-text", "surface", 4.5),
            new Theme.Pair("on-brand", "brand", 4.5),
            new Theme.Pair("focus", "paper", 3));

    private static Map<String, Map<String, String>> worn(Map<String, String> given) {
        Map<String, Map<String, String>> colors = new LinkedHashMap<>();
        colors.put(
                "light",
                new HashMap<>(Map.of(
                        "paper",
                        "#fbfbf9",
                        "surface",
                        "#eff1ed",
                        "ink",
                        "#16211f",
                        "muted",
                        "#566360",
                        "line",
                        "#d5dad5",
                        "brand",
                        "#134048",
                        "on-brand",
                        "#f6f8f4",
                        "brand-text",
                        "#134048",
                        "focus",
                        "#0b5ed0")));
        colors.put(
                "dark",
                new HashMap<>(Map.of(
                        "paper",
                        "#121918",
                        "surface",
                        "#1b2423",
                        "ink",
                        "#e9ece7",
                        "muted",
                        "#a3b0ac",
                        "line",
                        "#35403e",
                        "brand",
                        "#1c4a52",
                        "on-brand",
                        "#f1f4ee",
                        "brand-text",
                        "#8fcbd3",
                        "focus",
                        "#8ab8ff")));
        Palette.wear(given, colors, PAIRS);
        return colors;
    }

    private static double luminous(String color) {
        return ColorContrast.ratio(color, "#000000").orElseThrow();
    }

    @Test
    void shouldBeDarkInBothModesWhereTheClientsPageIs() {
        Map<String, Map<String, String>> colors = worn(Map.of("paper", "#101a2e", "brand", "#101a2e"));

        assertEquals("#101a2e", colors.get("light").get("paper"));
        assertEquals(colors.get("light"), colors.get("dark"));
        assertTrue(luminous(colors.get("light").get("ink")) > 10, colors.toString());
        assertEquals(
                colors.get("light").get("ink"), colors.get("light").get("brand-text"), "no grey in place of a colour");
    }

    @Test
    void shouldKeepTheNightWhereTheClientsPageIsLight() {
        Map<String, Map<String, String>> colors =
                worn(Map.of("paper", "#fff8ea", "ink", "#3a2416", "brand", "#f4a624"));

        assertEquals("#fff8ea", colors.get("light").get("paper"));
        assertEquals("#3a2416", colors.get("light").get("ink"));
        assertEquals("#f4a624", colors.get("dark").get("brand"));
        assertTrue(luminous(colors.get("dark").get("paper")) < 1.4, colors.toString());
        assertTrue(luminous(colors.get("dark").get("ink")) > 15, colors.toString());
    }

    @Test
    void shouldMakeEveryPairReadableThatTheClientDidNotGiveWhole() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Map<String, String> given = new HashMap<>();
            given.put("paper", String.format("#%06x", random.nextInt(0x1000000)));
            given.put("brand", String.format("#%06x", random.nextInt(0x1000000)));
            Map<String, Map<String, String>> colors = worn(given);
            colors.forEach((mode, tokens) -> PAIRS.forEach(pair -> assertTrue(
                    ColorContrast.ratio(tokens.get(pair.text()), tokens.get(pair.ground()))
                                    .orElseThrow()
                            >= pair.needs(),
                    mode + " " + pair + " " + given + " " + tokens)));
            assertEquals(given.get("paper"), colors.get("light").get("paper"));
        }
    }
}
