package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class UnobscuredFocusBrowserCheckTest {
    private final UnobscuredFocusBrowserCheck check = new UnobscuredFocusBrowserCheck();

    @Test
    void shouldAcceptABarThatLeavesRoom(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<style>html{scroll-padding-bottom:80px}body{padding-bottom:80px}#bar{position:fixed;bottom:0;left:0;right:0;height:60px;background:#fff}</style><a href=/a>a</a><div style='height:2000px'></div><a href=/b>b</a><div id=bar>bar</div>"));
    }

    @Test
    void shouldFindALinkUnderABar(Look look) {
        assertEquals(
                List.of("A11Y-105 : <a href=\"/a\"> is hidden behind something else when it has the focus"),
                look.at(
                        check,
                        "<style>#bar{position:fixed;inset:0 0 auto 0;height:200px;background:#fff}</style><a href=/a>a</a><div id=bar>bar</div>"));
    }
}
