package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class ResizedTextBrowserCheckTest {
    private final ResizedTextBrowserCheck check = new ResizedTextBrowserCheck();

    @Test
    void shouldAcceptABoxThatGrows(Look look) {
        assertEquals(List.of(), look.at(check, "<div style='width:200px;overflow:hidden'><p>Some text</p></div>"));
    }

    @Test
    void shouldFindABoxOfFixedHeight(Look look) {
        assertEquals(
                List.of(
                        "A11Y-111 : <p style=\"width: 300px; height: 22px; overflow: hidden;\"> cuts its text off when that is twice as large"),
                look.at(check, "<p style='width:300px;height:22px;overflow:hidden'>Some text that just fits</p>"));
    }
}
