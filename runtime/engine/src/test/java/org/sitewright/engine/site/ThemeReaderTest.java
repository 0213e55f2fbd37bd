package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.engine.verification.ColorContrast;

class ThemeReaderTest {
    private static final String FILE = "sitewright/themes/plain/theme.yaml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a",
                "a",
                "colors: [a]",
                "colors: {light: [a], dark: {}}",
                "colors: {light: {ink: [a]}, dark: {ink: \"#000000\"}}",
                "colors: {light: {ink: \"#000000\"}}",
                "colors: {light: {ink: black}, dark: {ink: \"#000000\"}}",
                "colors: {light: {}, dark: {}}\npairs: {a: b}",
                "colors: {light: {}, dark: {}}\npairs: [a]",
                "colors: {light: {}, dark: {}}\npairs: [{text: a}]",
                "colors: {light: {a: \"#000000\"}, dark: {a: \"#000000\"}}\npairs: [{text: a, ground: a, needs: much}]",
                "colors: {light: {}, dark: {}}\nfonts: [{file: none.woff2, family: A}]",
                "colors: {light: {}, dark: {}}\nfonts: [{family: A}]",
                "colors: {",
                "~",
                "colors: ~"
            })
    void shouldRejectMalformedThemeAndNothingElse(String yaml) {
        List<String> problems = SiteFolder.good().resource(FILE, yaml).problems();

        assertTrue(
                !problems.isEmpty()
                        && problems.stream().allMatch(p -> p.startsWith("SITE-014") || p.startsWith("SITE-003")),
                problems.toString());
    }

    @Test
    void shouldRejectFrameWithoutItsParts() {
        assertEquals(
                List.of("SITE-014 sitewright/themes/plain/frame.html: the frame has no {{main}}"),
                SiteFolder.good()
                        .resource("sitewright/themes/plain/frame.html", "{{skip}}{{header}}{{footer}}")
                        .problems());
    }

    @Test
    void shouldRejectColors() {
        assertEquals(
                List.of("SITE-014 site.yaml:2: the colour 'brand' is 'red'"),
                colored("brand: red").problems());
        assertEquals(
                List.of("SITE-014 site.yaml:2: the theme has no colour 'brend'"),
                colored("brend: \"#112233\"").problems());
        assertEquals(
                "SITE-006",
                SiteFolder.good()
                        .with("site.yaml", "name: A\ntheme: {name: plain, colors: [a]}\n")
                        .problems()
                        .get(0)
                        .substring(0, 8));
        assertEquals(
                List.of("SITE-014 site.yaml:2: there is no theme '../plain'"),
                SiteFolder.good()
                        .with("site.yaml", "name: A\ntheme: ../plain\n")
                        .problems());
    }

    @Test
    void shouldKeepClientColorsExactAndTheirPairsReadable() {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            String brand = String.format("#%06x", random.nextInt(0x1000000));
            Theme theme = colored("brand: \"" + brand.toUpperCase(java.util.Locale.ROOT) + "\"")
                    .load()
                    .theme();
            for (String mode : List.of("light", "dark")) {
                Map<String, String> colors = theme.colors().get(mode);
                assertEquals(brand, colors.get("brand"));
                assertTrue(
                        ColorContrast.ratio(colors.get("on-brand"), brand).orElseThrow() >= 4.5, brand + " " + colors);
                assertTrue(
                        ColorContrast.ratio(colors.get("brand-text"), colors.get("paper"))
                                        .orElseThrow()
                                >= 4.5,
                        brand + " " + colors);
            }
        }
    }

    @Test
    void shouldKeepEveryColorThatIsGiven() {
        Theme theme = colored("brand: \"#123456\", on-brand: \"#fedcba\", brand-text: \"#654321\", paper: \"#fffff0\"")
                .load()
                .theme();

        Map<String, String> light = theme.colors().get("light");
        assertEquals("#fedcba", light.get("on-brand"));
        assertEquals("#654321", light.get("brand-text"));
        assertEquals("#fffff0", light.get("paper"));
    }

    private static SiteFolder colored(String colors) {
        return SiteFolder.good().with("site.yaml", "name: A\ntheme: {name: plain, colors: {" + colors + "}}\n");
    }
}
