package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class NoKeyboardTrapBrowserCheckTest {
    private final NoKeyboardTrapBrowserCheck check = new NoKeyboardTrapBrowserCheck();

    @Test
    void shouldAcceptAWayThrough(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<a href=/a>a</a><input type=date><input type=radio name=r><input type=radio name=r><a href=/b>b</a>"));
    }

    @Test
    void shouldAcceptOneLink(Look look) {
        assertEquals(List.of(), look.at(check, "<a href=/a>a</a>"));
    }

    @Test
    void shouldFindAFieldThatKeepsTheKey(Look look) {
        assertEquals(
                List.of(
                        "A11Y-106 : <input id=\"i\" onkeydown=\"if(event.key==='Tab')event.preventDefault()\"> does not let the tab key out"),
                look.at(
                        check,
                        "<a href=/a>a</a><input id=i onkeydown=\"if(event.key==='Tab')event.preventDefault()\"><a href=/b>b</a>"));
    }
}
