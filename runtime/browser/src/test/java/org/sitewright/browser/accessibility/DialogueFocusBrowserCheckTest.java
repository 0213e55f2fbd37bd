package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class DialogueFocusBrowserCheckTest {
    private static final String OPENER = "<a href=/a>a</a><button type=button id=b>Open</button><a href=/c>c</a>";

    private final DialogueFocusBrowserCheck check = new DialogueFocusBrowserCheck();

    @Test
    void shouldAcceptWhatTheBrowserDoes(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        OPENER
                                + "<dialog id=d aria-label=Boats><a href=/b>b</a><button type=button onclick=d.close()>Close</button></dialog><script>b.onclick=()=>d.showModal()</script>"));
    }

    @Test
    void shouldFindADialogueThatIgnoresEscape(Look look) {
        assertEquals(
                List.of(
                        "A11Y-113 : <dialog id=\"d\" aria-label=\"Boats\" open=\"\"> does not close with the escape key"),
                look.at(
                        check,
                        OPENER
                                + "<dialog id=d aria-label=Boats><button type=button>Close</button></dialog><script>b.onclick=()=>d.showModal();d.onkeydown=e=>{if(e.key==='Escape')e.preventDefault()};d.oncancel=e=>e.preventDefault()</script>"));
    }

    @Test
    void shouldFindADialogueThatTakesKeepsAndReturnsNothing(Look look) {
        assertEquals(
                List.of(
                        "A11Y-113 : <div id=\"d\" role=\"dialog\" aria-modal=\"true\" aria-label=\"Boats\"> opens, and the focus stays outside"),
                look.at(
                        check,
                        OPENER
                                + "<div id=d role=dialog aria-modal=true aria-label=Boats hidden><a href=/b>b</a></div><script>b.onclick=()=>{d.hidden=false};document.onkeydown=e=>{if(e.key==='Escape')d.hidden=true}</script>"));
    }

    @Test
    void shouldFindADialogueThatLetsTheFocusOutAndDoesNotGiveItBack(Look look) {
        assertEquals(
                List.of(
                        "A11Y-113 : <div id=\"d\" role=\"dialog\" aria-modal=\"true\" aria-label=\"Boats\"> lets the focus out to <a href=\"/e\"> while it is open",
                        "A11Y-113 : <div id=\"d\" role=\"dialog\" aria-modal=\"true\" aria-label=\"Boats\"> closes, and the focus does not go back to the button that opened it"),
                look.at(
                        check,
                        OPENER
                                + "<div id=d role=dialog aria-modal=true aria-label=Boats hidden><a id=first href=/b>b</a></div><a href=/e>e</a><script>b.onclick=()=>{d.hidden=false;first.focus()};document.onkeydown=e=>{if(e.key==='Escape')d.hidden=true}</script>"));
    }

    @Test
    void shouldFindAModalDialogueThatIsOpenAndHasNoFocus(Look look) {
        assertEquals(
                List.of(
                        "A11Y-113 : <div role=\"dialog\" aria-modal=\"true\" aria-label=\"Boats\"> is open from the start, and the focus is outside"),
                look.at(check, OPENER + "<div role=dialog aria-modal=true aria-label=Boats><a href=/b>b</a></div>"));
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<dialog id=d aria-label=Boats><button type=button>Close</button></dialog><script>d.showModal()</script>"));
    }

    @Test
    void shouldWarnOfADialogueThatDoesNotSayThatItIsModal(Look look) {
        String page = OPENER
                + "<div id=d role=dialog aria-label=Boats hidden><a id=first href=/b>b</a></div><script>b.onclick=()=>{d.hidden=false;FOCUS}</script>";
        List<Finding> findings = look.findings(List.of(check), page.replace("FOCUS", ""), Map.of());
        assertEquals(
                List.of(Severity.WARNING, Severity.WARNING),
                findings.stream().map(Finding::severity).toList());
        assertEquals(
                List.of(
                        "A11Y-113 : <div id=\"d\" role=\"dialog\" aria-label=\"Boats\"> opens, and the focus stays outside",
                        "A11Y-113 : <div id=\"d\" role=\"dialog\" aria-label=\"Boats\"> does not close with the escape key"),
                look.at(check, page.replace("FOCUS", "")));
        assertEquals(
                List.of(
                        "A11Y-113 : <div id=\"d\" role=\"dialog\" aria-label=\"Boats\"> does not close with the escape key"),
                look.at(check, page.replace("FOCUS", "first.focus()")));
    }

    @Test
    void shouldTryFurtherButtonsBesideADialogueThatIsNotModal(Look look) {
        assertEquals(
                List.of(
                        "A11Y-113 : <dialog id=\"d\" aria-label=\"Boats\" open=\"\"> does not close with the escape key"),
                look.at(
                        check,
                        "<div role=dialog aria-label=Note>Closed in storms</div>" + OPENER
                                + "<dialog id=d aria-label=Boats><button type=button>Close</button></dialog><script>b.onclick=()=>d.showModal();d.onkeydown=e=>{if(e.key==='Escape')e.preventDefault()};d.oncancel=e=>e.preventDefault()</script>"));
    }
}
