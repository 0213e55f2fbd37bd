package org.sitewright.browser.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;
import org.sitewright.browser.accessibility.ResizedTextBrowserCheck;
import org.sitewright.browser.accessibility.TextSpacingBrowserCheck;

@ExtendWith(Look.Extension.class)
class StableLayoutBrowserCheckTest {
    private final StableLayoutBrowserCheck check = new StableLayoutBrowserCheck();

    @Test
    void shouldAcceptAPageThatStands(Look look) {
        assertEquals(List.of(), look.at(check, "<p>x</p><p>y</p>"));
    }

    @Test
    void shouldFindABannerThatPushes(Look look) {
        assertEquals(
                List.of("PERF-103 : The layout shifts by 0.30; 0.10 is allowed"),
                look.at(
                        check,
                        "<div id=b></div><p style='height:600px'>x</p><script>requestAnimationFrame(() => requestAnimationFrame(() => { b.style.height='400px'; const until = performance.now() + 300; while (performance.now() < until); }))</script>"));
    }

    @Test
    void shouldFindABannerThatComesSecondsLater(Look look) {
        assertEquals(
                List.of("PERF-103 : The layout shifts by 0.30; 0.10 is allowed"),
                look.at(
                        check,
                        "<div id=b></div><p style='height:600px'>x</p><script>setTimeout(() => { b.style.height='400px' }, 4000)</script>"));
    }

    @Test
    void shouldNotCountWhatOtherChecksTry(Look look) {
        String text = "<p>" + "Boats leave at noon. ".repeat(200) + "</p>";
        assertEquals(
                List.of(),
                look.findings(
                        List.of(new ResizedTextBrowserCheck(), new TextSpacingBrowserCheck(), check),
                        "<!doctype html><html lang=en><title>Boats</title><body>" + text + text + "</body></html>",
                        Map.of()));
    }
}
