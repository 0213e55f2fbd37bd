package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class TextSpacingBrowserCheckTest {
    private final TextSpacingBrowserCheck check = new TextSpacingBrowserCheck();

    @Test
    void shouldAcceptABoxThatGrows(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<div style='width:200px;overflow:hidden'><p>Some text that needs several lines when it is spaced out</p></div>"));
    }

    @Test
    void shouldFindABoxOfFixedHeight(Look look) {
        assertEquals(
                List.of(
                        "A11Y-103 : <p style=\"width:200px;height:2.4em;line-height:1.2;overflow:hidden;margin:0\"> cuts its text off when that is spaced out"),
                look.at(
                        check,
                        "<p style='width:200px;height:2.4em;line-height:1.2;overflow:hidden;margin:0'>Some text of two lines here</p>"));
    }
}
