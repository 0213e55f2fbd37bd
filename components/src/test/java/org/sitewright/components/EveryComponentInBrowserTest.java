package org.sitewright.components;

import org.junit.jupiter.api.Test;
import org.sitewright.browser.BrowserGate;
import org.sitewright.testkit.Showcase;

/** Each example as a browser lays it out: nothing runs over the edge, nothing is blocked, kept or missing, nobody is shut out. */
class EveryComponentInBrowserTest {
    @Test
    void shouldKeepItsWordInTheBrowser() {
        try (Showcase showcase = Showcase.of("sitewright", "atelier")) {
            BrowserGate.assertAdmitted(showcase);
        }
    }
}
