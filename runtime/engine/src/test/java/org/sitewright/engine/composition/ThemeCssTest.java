package org.sitewright.engine.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitewright.api.site.Place;
import org.sitewright.engine.site.Theme;

class ThemeCssTest {
    private static String css(String lightPaper, String darkPaper) {
        Theme theme = new Theme(
                "plain",
                ThemeCssTest.class.getClassLoader(),
                Map.of("light", Map.of("paper", lightPaper), "dark", Map.of("paper", darkPaper)),
                List.of(),
                List.of(),
                "",
                "a{}",
                Place.of("theme.yaml"));
        return new ThemeCss(theme, Map.of()).text();
    }

    @Test
    void shouldLayALogoOnTheLightPageInBothModes() {
        assertEquals(
                """
                :root{color-scheme:light dark;--color-paper:#ffffff;--color-logo:#ffffff}
                @media (prefers-color-scheme:dark){:root{--color-paper:#111111;--color-logo:#ffffff}}
                a{}
                """,
                css("#ffffff", "#111111"));
    }

    @Test
    void shouldLayItOnThePageOfASiteThatIsDarkInBothModes() {
        assertEquals(
                """
                :root{color-scheme:dark;--color-paper:#101010;--color-logo:#101010}
                @media (prefers-color-scheme:dark){:root{--color-paper:#101010;--color-logo:#101010}}
                a{}
                """,
                css("#101010", "#101010"));
    }
}
