package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class TextContrastBrowserCheckTest {
    private final TextContrastBrowserCheck check = new TextContrastBrowserCheck();

    @Test
    void shouldAcceptBlackOnWhite(Look look) {
        assertEquals(List.of(), look.at(check, "<p>Some text</p>"));
    }

    @Test
    void shouldFindGreyOnWhiteAndBlackInTheDark(Look look) {
        assertEquals(
                List.of(
                        "A11Y-107 : <p class=\"d\">In the dark</p> Element has insufficient color contrast of 1.11 (foreground color: #111111, background color: #000000, font size: 12.0pt (16px), font weight: normal). Expected contrast ratio of 4.5:1"),
                look.at(
                        check,
                        "<style>@media (prefers-color-scheme:dark){body{background:#000;color:#fff}.d{color:#111}}</style><p class=d>In the dark</p>"));
    }
}
