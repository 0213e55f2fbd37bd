package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.Contrast;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.SiteUnderTest;

class ContrastCheckTest {
    private static List<Finding> check(RenderedSite.ColorPair pair) {
        return new ContrastCheck()
                .check(
                        DefaultClause.of(Contrast.class),
                        SiteUnderTest.of().colors(pair).rendered());
    }

    @Test
    void shouldAcceptContrastAsNeeded() {
        assertEquals(
                List.of(), check(new RenderedSite.ColorPair("light", "text", "#767676", "surface", "#ffffff", 4.5)));
        assertEquals(
                List.of(), check(new RenderedSite.ColorPair("dark", "border", "#949494", "surface", "#FFFFFF", 3)));
        assertEquals(List.of(), check(new RenderedSite.ColorPair("light", "edge", "#ffffff", "surface", "#ffffff", 1)));
    }

    @Test
    void shouldRejectContrastJustBelowNeed() {
        assertEquals(
                List.of(new Finding(
                        "A11Y-008",
                        Severity.ERROR,
                        SiteUnderTest.SUBJECT,
                        "text #777777 on surface #ffffff in light mode has contrast 4.47:1; it needs 4.5:1",
                        "Darken or lighten text or surface")),
                check(new RenderedSite.ColorPair("light", "text", "#777777", "surface", "#ffffff", 4.5)));
    }

    @Test
    void shouldRejectColorThatCannotBeMeasured() {
        assertEquals(
                List.of(new Finding(
                        "A11Y-008",
                        Severity.ERROR,
                        SiteUnderTest.SUBJECT,
                        "text red on surface #ffffff in dark mode cannot be measured",
                        "Write both colours as #rrggbb")),
                check(new RenderedSite.ColorPair("dark", "text", "red", "surface", "#ffffff", 4.5)));
    }

    @Test
    void shouldNameWhereTheColoursWereChosen() {
        Place place = new Place("theme.yaml", 3);
        assertEquals(
                Subject.of(place),
                check(new RenderedSite.ColorPair(
                                "light", "text", "#777777", "surface", "#ffffff", 4.5, Optional.of(place)))
                        .get(0)
                        .subject());
    }
}
