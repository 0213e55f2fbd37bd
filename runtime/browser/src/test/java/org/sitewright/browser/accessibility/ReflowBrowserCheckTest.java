package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class ReflowBrowserCheckTest {
    private final ReflowBrowserCheck check = new ReflowBrowserCheck();

    @Test
    void shouldAcceptWhatWrapsOrScrollsByItself(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<p>Some text</p><div style='overflow-x:auto'><table><tr><td><div style='width:900px'>wide</div></td></tr></table></div>"));
    }

    @Test
    void shouldFindWhatRunsOverTheEdge(Look look) {
        assertEquals(
                List.of("A11Y-102 : <div style=\"width:500px\"> runs over the right edge of the window"),
                look.at(check, "<div style='width:500px'>wide</div>"));
    }

    @Test
    void shouldFindWhatIsCutByTheBody(Look look) {
        assertEquals(
                List.of("A11Y-102 : <p style=\"width:500px\"> runs over the right edge of the window"),
                look.at(check, "<style>body{overflow-x:hidden}</style><p style='width:500px'>wide</p>"));
    }

    @Test
    void shouldFindWhatAScriptInsertsLater(Look look) {
        assertEquals(
                List.of("A11Y-102 : <p id=\"late\" style=\"width: 2000px;\"> runs over the right edge of the window"),
                look.at(
                        check,
                        "<script>setTimeout(()=>{const d=document.createElement('p');d.id='late';d.style.width='2000px';d.textContent='late';document.body.append(d)},12000)</script>"));
    }
}
