package org.sitewright.archetype.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Briefs;
import org.sitewright.testkit.Gate;

class ColoursTest {
    @TempDir
    Path webapp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brand: \"#F4A624\", paper: \"#FFF8EA\", ink: \"#3A2416\"",
                "paper: \"#101A2E\", accent: \"#C9A227\"",
                "brand: \"#39FF14\"",
                "brand: \"#000000\", accent: \"#FFFFFF\", paper: \"#FFFFFF\", ink: \"#000000\"",
                "brand: \"#FFFFFF\", accent: \"#000000\", paper: \"#000000\", ink: \"#FFFFFF\"",
                "paper: \"#808080\"",
                "ink: \"#9AA7AB\"",
                "surface: \"#F4A624\", muted: \"#FFFF00\", ink: \"#777777\", paper: \"#777777\""
            })
    void shouldBeAdmittedInWhateverColoursTheClientHas(String colors) throws IOException {
        Brief brief = Briefs.yaml("name: Bo\nlocale: en\ncolors: {" + colors + "}\n");
        GeneratedSite.write(brief, webapp);

        Gate.assertAdmitted(webapp);
    }

    @Test
    void shouldKeepColoursThatCanBeRead() {
        Map<String, String> given =
                Map.of("paper", "#FFF8EA", "ink", "#3A2416", "brand", "#F4A624", "accent", "#FFF8EA");
        Colours colours = new Colours(given);

        assertEquals(given, colours.worn());
        assertEquals(List.of(), colours.changes());
    }

    @Test
    void shouldMoveInkNoFurtherThanItMust() {
        Colours colours = new Colours(Map.of("paper", "#FFFFFF", "ink", "#9AA7AB"));

        assertEquals(Map.of("paper", "#FFFFFF", "ink", "#6F787B"), colours.worn());
        assertEquals(
                List.of("ink #9AA7AB #6F787B paper"),
                colours.changes().stream()
                        .map(change -> String.join(" ", change.role(), change.given(), change.used(), change.against()))
                        .toList());
        double contrast = Colours.contrast("#6F787B", "#FFFFFF");
        assertTrue(contrast >= 4.5 && contrast < 4.6, "contrast " + contrast);
    }
}
