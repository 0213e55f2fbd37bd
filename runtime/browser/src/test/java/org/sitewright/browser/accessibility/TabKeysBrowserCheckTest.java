package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class TabKeysBrowserCheckTest {
    private static final String TABS =
            "<div role=tablist aria-label=Boats id=l><button role=tab id=a>Gull</button><button role=tab id=b tabindex=-1>Tern</button><button role=tab id=c tabindex=-1>Wren</button></div>";
    private static final String MOVE =
            "<script>const all=[a,b,c];l.onkeydown=e=>{const at=all.indexOf(document.activeElement)+({KEY:1}[e.key]||0);if(all[at])all[at].focus()}</script>";

    private final TabKeysBrowserCheck check = new TabKeysBrowserCheck();

    @ParameterizedTest
    @ValueSource(strings = {"ArrowRight", "ArrowDown"})
    void shouldAcceptTabsThatAnArrowKeyReaches(String key, Look look) {
        assertEquals(List.of(), look.at(check, TABS + MOVE.replace("KEY", key)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div role=tablist><button role=tab>Gull</button><button role=tab>Tern</button></div>",
                "<div role=tablist><button role=tab>Gull</button><button role=tab disabled tabindex=-1>Tern</button></div>",
                "<div role=tablist><button role=tab>Gull</button><button role=tab tabindex=-1 hidden>Tern</button></div>",
                "<div role=tablist hidden><button role=tab>Gull</button><button role=tab tabindex=-1>Tern</button></div>",
                "<div role=tablist tabindex=0 id=l aria-activedescendant=a><div role=tab id=a>Gull</div><div role=tab id=b>Tern</div></div><script>l.onkeydown=e=>{if(e.key==='ArrowRight')l.setAttribute('aria-activedescendant','b')}</script>",
                "<div role=tablist dir=rtl id=l><button role=tab tabindex=-1 id=b>Gull</button><button role=tab>Tern</button></div><script>l.onkeydown=e=>{if(e.key==='ArrowLeft')b.focus()}</script>"
            })
    void shouldAcceptTabsThatAreReachedOtherwise(String page, Look look) {
        assertEquals(List.of(), look.at(check, page));
    }

    @Test
    void shouldFindTabsThatNoKeyReaches(Look look) {
        assertEquals(
                List.of(
                        "A11Y-118 : <div role=\"tablist\" aria-label=\"Boats\" id=\"l\"> has 3 tabs, 2 of which neither the tab key nor an arrow key reaches: 'Tern'"),
                look.at(check, TABS));
    }

    @Test
    void shouldFindTheOneThatIsPassedOver(Look look) {
        assertEquals(
                List.of(
                        "A11Y-118 : <div role=\"tablist\" aria-label=\"Boats\" id=\"l\"> has 3 tabs, 1 of which neither the tab key nor an arrow key reaches: 'Wren'"),
                look.at(check, TABS + MOVE.replace("[a,b,c]", "[a,b]").replace("KEY", "ArrowRight")));
    }

    @Test
    void shouldFindTabsOfWhichNoneIsReached(Look look) {
        assertEquals(
                List.of(
                        "A11Y-118 : <div role=\"tablist\"> has 2 tabs, 2 of which neither the tab key nor an arrow key reaches: 'Gull'"),
                look.at(check, "<div role=tablist><div role=tab>Gull</div><div role=tab>Tern</div></div>"));
    }
}
