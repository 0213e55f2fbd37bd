package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class WithoutScriptBrowserCheckTest {
    private final WithoutScriptBrowserCheck check = new WithoutScriptBrowserCheck();

    @Test
    void shouldAcceptButtonsThatAScriptAdds(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<p>Some text</p><script>const b=document.createElement('button');b.textContent='Show more of it';document.body.append(b)</script>"));
    }

    @Test
    void shouldFindTextThatAScriptWritesOrUncovers(Look look) {
        assertEquals(
                List.of(
                        "A11Y-108 : Only a script shows 'Faded in'",
                        "A11Y-108 : Only a script shows 'Written by script'"),
                look.at(
                        check,
                        "<style>.r{opacity:0}.js .r{opacity:1}</style><p class=r>Faded in</p><script>document.documentElement.className='js';const p=document.createElement('p');p.textContent='Written by script';document.body.append(p)</script>"));
    }
}
