package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class NoHoverOnlyBrowserCheckTest {
    private static final String ITEM =
            "<ul><li class=m id=m><button type=button id=b aria-expanded=false>Boats</button><ul class=s id=s><li><a href=/anna>Anna</a></li></ul></li></ul>";
    private static final String HIDDEN = "<style>.s{display:none}.m:hover .s{display:block}</style>";

    private final NoHoverOnlyBrowserCheck check = new NoHoverOnlyBrowserCheck();

    @ParameterizedTest
    @ValueSource(
            strings = {
                HIDDEN + ITEM + "<script>b.onclick=()=>{s.style.display='block'}</script>",
                HIDDEN + ITEM + "<script>b.onkeydown=e=>{if(e.key==='ArrowDown')s.style.display='block'}</script>",
                "<style>.s{visibility:hidden}.m:hover .s,.m:focus-within .s{visibility:visible}</style>" + ITEM,
                HIDDEN + ITEM + "<footer><a href=/anna>The Anna</a></footer>",
                "<style>.w{opacity:0}a:hover .w{opacity:1}</style><a href=/anna>Anna <span class=w>Read on</span></a>",
                "<style>.p{left:0;position:relative}.p:hover{left:2px}</style><p class=p>Boats leave at noon.</p>",
                "<p id=p>Noon <span id=w hidden>by the clock of the quay</span></p><button type=button id=b>Why?</button><script>p.addEventListener('mouseenter',()=>{w.hidden=false});p.addEventListener('mouseleave',()=>{w.hidden=true});b.onclick=()=>{w.hidden=false}</script>",
                HIDDEN + "<button type=button id=d onclick=x.showModal()>More</button><dialog id=x>More</dialog>" + ITEM
                        + "<script>b.onclick=()=>{s.style.display='block'}</script>"
            })
    void shouldAcceptWhatAKeyShows(String page, Look look) {
        assertEquals(List.of(), look.at(check, page));
    }

    @Test
    void shouldFindAMenuThatOpensUnderThePointerOnly(Look look) {
        assertEquals(
                List.of(
                        "A11Y-115 : <li class=\"m\" id=\"m\"> shows <a href=\"/anna\"> while the pointer rests on it, and for no key"),
                look.at(check, HIDDEN + ITEM));
    }

    @Test
    void shouldFindItInRulesWithinRules(Look look) {
        assertEquals(
                List.of(
                        "A11Y-115 : <li class=\"m\" id=\"m\"> shows <a href=\"/anna\"> while the pointer rests on it, and for no key"),
                look.at(
                        check,
                        "<style>.s{opacity:0;transition:opacity 1s}@media (min-width:20rem){.m{&:hover .s{opacity:1}}}</style>"
                                + ITEM));
    }

    @Test
    void shouldFindWordsThatAScriptShowsForThePointerALittleLater(Look look) {
        assertEquals(
                List.of(
                        "A11Y-115 : <p id=\"p\"> shows 'by the clock of the quay' while the pointer rests on it, and for no key"),
                look.at(
                        check,
                        "<p id=p>Noon <span id=w hidden>by the clock of the quay</span></p><script>p.addEventListener('mouseenter',()=>setTimeout(()=>{w.hidden=false},100));p.addEventListener('mouseleave',()=>{w.hidden=true})</script>"));
    }

    /** As on every page of a theme whose skip link leads there. */
    @Test
    void shouldFindWordsInAMainThatTakesTheFocus(Look look) {
        assertEquals(
                List.of(
                        "A11Y-115 : <p id=\"p\"> shows 'by the clock of the quay' while the pointer rests on it, and for no key"),
                look.at(
                        check,
                        "<style>i{display:none}p:hover i{display:inline}</style><main tabindex=-1><p id=p>Noon <i>by the clock of the quay</i></p></main>"));
    }
}
