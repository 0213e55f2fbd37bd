package org.sitewright.browser.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class NothingMissingBrowserCheckTest {
    private final NothingMissingBrowserCheck check = new NothingMissingBrowserCheck();

    @Test
    void shouldAcceptWhatArrives(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<img alt='' width=9 height=9 src='data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 width=%229%22 height=%229%22/>'>"));
    }

    @Test
    void shouldFindWhatDoesNot(Look look) {
        assertEquals(
                List.of(
                        "PERF-101 : /gone.png does not arrive: status 404",
                        "PERF-101 : /nothing.json does not arrive: status 404",
                        "PERF-101 : <img alt=\"x\" loading=\"lazy\" width=\"9\" height=\"9\" src=\"/gone.png\"> is broken"),
                look.at(
                        check,
                        "<div style='height:9000px'></div><img alt='x' loading=lazy width=9 height=9 src=/gone.png><script>setTimeout(()=>fetch('/nothing.json'),1000)</script>"));
    }
}
