package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class AxeRulesBrowserCheckTest {
    private final AxeRulesBrowserCheck check = new AxeRulesBrowserCheck();

    @Test
    void shouldAcceptAPlainPage(Look look) {
        assertEquals(List.of(), look.at(check, "<main><h1>Page</h1><p>Some text</p></main>"));
    }

    @Test
    void shouldFindWhatOurClausesPromiseAndWhatTheyDoNot(Look look) {
        assertEquals(
                List.of(
                        "A11Y-110 : <p aria-hidden=\"true\"><a href=\"/x\">x</a></p> Focusable content should have tabindex=\"-1\" or be removed from the DOM (axe: aria-hidden-focus)",
                        "A11Y-001 : <img src=\"data:,\"> Element does not have an alt attribute (axe: image-alt)"),
                look.at(check, "<main><h1>Page</h1><img src='data:,'><p aria-hidden=true><a href=/x>x</a></p></main>"));
    }
}
