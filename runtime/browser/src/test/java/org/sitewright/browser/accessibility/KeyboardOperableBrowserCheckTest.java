package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class KeyboardOperableBrowserCheckTest {
    private final KeyboardOperableBrowserCheck check = new KeyboardOperableBrowserCheck();

    @Test
    void shouldAcceptControls(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<button type=button onclick='1'>a</button><div id=d role=button tabindex=0>b</div><script>d.addEventListener('click',()=>1);d.addEventListener('keydown',()=>1)</script>"));
    }

    @Test
    void shouldFindADivThatIsPressed(Look look) {
        assertEquals(
                List.of("A11Y-109 : <div id=\"d\"> listens to clicks and takes no focus"),
                look.at(check, "<div id=d>b</div><script>d.addEventListener('click',()=>1)</script>"));
    }

    @Test
    void shouldFindAStopThatIsNoControl(Look look) {
        assertEquals(
                List.of("A11Y-109 : <div tabindex=\"0\"> takes the focus and is no control"),
                look.at(check, "<div tabindex=0>b</div>"));
    }
}
