package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class DismissibleBrowserCheckTest {
    private static final String STYLE =
            "<style>.t{position:relative}.p{display:none;position:absolute;top:100%;left:0;width:12rem;padding:1rem;background:#fff}.t:hover .p{display:block}.off{display:none!important}</style>";
    private static final String TIP =
            "<p>At <span class=t tabindex=0 id=t>slack water<span class=p id=p>when the tide turns</span></span>, no later.</p>";
    private static final String BELOW = "<p>They come back before the night.</p>";
    private static final String ESCAPE =
            "<script>onkeydown=e=>{if(e.key==='Escape')p.classList.add('off')};t.onmouseleave=t.onblur=()=>p.classList.remove('off')</script>";

    private final DismissibleBrowserCheck check = new DismissibleBrowserCheck();

    @Test
    void shouldAcceptWhatEscapeCloses(Look look) {
        assertEquals(List.of(), look.at(check, STYLE + TIP + BELOW + ESCAPE));
        assertEquals(
                List.of(), look.at(check, STYLE + "<style>.t:focus .p{display:block}</style>" + TIP + BELOW + ESCAPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STYLE + TIP,
                STYLE + TIP + "<div style='height:9rem'></div>" + BELOW,
                STYLE + "<style>.p{position:static}</style>" + TIP + BELOW,
                STYLE + "<style>.p{background:none;z-index:-1;pointer-events:none;left:60rem}</style>" + TIP + BELOW,
                "<style>.m{position:relative}.s{position:absolute;inset:0;opacity:0;background:#fff}.m:hover .s{opacity:1}</style><a class=m href=/gull>The Gull at sea<span class=s>Nine seats</span></a>",
                STYLE
                        + "<style>.k{position:absolute;left:-99rem}.k:focus{left:0;background:#fff}</style><a class=k href=#m>To the boats</a><main id=m>"
                        + BELOW + "</main>"
            })
    void shouldAcceptWhatLiesOverNothingElse(String page, Look look) {
        assertEquals(List.of(), look.at(check, page));
    }

    @Test
    void shouldFindATipThatStaysOverTheText(Look look) {
        assertEquals(
                List.of(
                        "A11Y-117 : <span class=\"t\" tabindex=\"0\" id=\"t\"> shows 'when the tide turns' over 'They come back before the night.' while the pointer rests on it, and not even Escape closes it"),
                look.at(check, STYLE + TIP + BELOW));
    }

    @Test
    void shouldFindAMenuThatStaysOverAButton(Look look) {
        assertEquals(
                List.of(
                        "A11Y-117 : <li class=\"t\"> shows <a href=\"/gull\"> over <button type=\"button\"> while the pointer rests on it, and not even Escape closes it"),
                look.at(
                        check,
                        STYLE
                                + "<ul><li class=t><a href=/boats>Boats</a><ul class=p><li><a href=/gull>The Gull</a></li></ul></li></ul><button type=button>Find a boat of the harbour</button>"));
    }

    @Test
    void shouldFindAMenuThatStaysWhileItsLinkHasTheFocus(Look look) {
        assertEquals(
                List.of(
                        "A11Y-117 : <a href=\"/boats\" id=\"a\"> shows <a href=\"/gull\"> over 'They come back before the night.' while it has the focus, and not even Escape closes it"),
                look.at(
                        check,
                        "<style>ul ul{display:none;position:absolute;padding:1rem;background:#fff}li:focus-within ul,li:hover ul{display:block}</style><ul><li id=l><a href=/boats id=a>Boats</a><ul id=p><li><a href=/gull>The Gull of the harbour</a></li></ul></li></ul>"
                                + BELOW
                                + "<style>.off{display:none!important}</style><script>onkeydown=e=>{if(e.key==='Escape'&&document.activeElement!==a)p.className='off'};l.onmouseleave=()=>{p.className=''}</script>"));
    }
}
