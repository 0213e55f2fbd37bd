package org.sitewright.browser.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Look;

/** What is kept and asked before an answer, after consent, after a withdrawal and after a refusal. */
@ExtendWith(Look.Extension.class)
class RevocableConsentBrowserCheckTest {
    private static final String KEEPER = "<p id=keeper>x</p>";
    private static final String CONTROL =
            "<div data-consent><label><input type=checkbox id=counted> Count</label><button type=button data-consent=agree>Yes</button><button type=button data-consent=refuse>No</button></div><button type=button data-consent=withdraw>Undo</button>";
    private static final String ON =
            "const on=(answer,act)=>document.querySelector(`[data-consent=${answer}]`).addEventListener('click',act);";

    private static List<String> found(Look look, BrowserCheck<?> check, String control, String script) {
        return look.at(
                check, KEEPER + control + "<script>" + ON + script + "</script>", Look.block("keeper", Keeper.class));
    }

    @Test
    void shouldAcceptWhatStopsAndRemovesEvenAfterLoadingAgain(Look look) {
        assertEquals(
                List.of(),
                found(
                        look,
                        new RevocableConsentBrowserCheck(),
                        CONTROL,
                        "on('agree',()=>{localStorage.visits=1;location.reload()});on('withdraw',()=>{localStorage.clear();location.reload()});if(localStorage.visits)setTimeout(()=>fetch('https://ads.test/a').catch(()=>0),5000)"));
    }

    @Test
    void shouldFindWhatIsKeptAndAskedAfterAWithdrawal(Look look) {
        assertEquals(
                List.of(
                        "PRIV-103 keeper in its script: The browser still keeps the cookie 'visits' after consent was withdrawn",
                        "PRIV-103 keeper in its script: The page still asks ads.test after consent was withdrawn"),
                found(
                        look,
                        new RevocableConsentBrowserCheck(),
                        CONTROL,
                        "on('agree',()=>{document.cookie='visits=1; max-age=3600'});if(document.cookie)setTimeout(()=>fetch('https://ads.test/a').catch(()=>0),9000)"));
    }

    @Test
    void shouldFindAControlThatOnlyAgrees(Look look) {
        assertEquals(
                List.of(
                        "PRIV-103 : <button type=\"button\" data-consent=\"agree\"> agrees, and nothing refuses",
                        "PRIV-103 : <button type=\"button\" data-consent=\"agree\"> was agreed to, and nothing in sight withdraws it"),
                look.at(new RevocableConsentBrowserCheck(), "<button type=button data-consent=agree>Yes</button>"));
    }

    @Test
    void shouldAcceptAControlThatIsOpenedAgain(Look look) {
        assertEquals(
                List.of(),
                found(
                        look,
                        new RevocableConsentBrowserCheck(),
                        "<button type=button data-consent=open onclick='control.hidden=false'>Privacy</button><div id=control hidden>"
                                + CONTROL + "</div>",
                        "on('agree',()=>{localStorage.visits=1;control.hidden=true});on('withdraw',()=>localStorage.clear())"));
    }

    /** A control with a choice of purposes, and a script that does what {@code each} says with each that is ticked. */
    private static List<String> chosen(Look look, BrowserCheck<?> check, String each) {
        return found(
                look,
                check,
                "<div data-consent><label><input type=checkbox value=statistics> Count</label><label><input type=checkbox value=marketing checked> Ads</label>"
                        + "<button type=button data-consent=choose>Save</button><button type=button data-consent=agree>All</button><button type=button data-consent=refuse>None</button></div><button type=button data-consent=withdraw>Undo</button>",
                "on('choose',()=>{for(const box of document.querySelectorAll('input:checked')){const purpose=box.value;"
                        + each + "}});on('agree',()=>{});on('refuse',()=>{});on('withdraw',()=>{})");
    }

    @Test
    void shouldFindWhatIsKeptThoughSomethingElseWasChosen(Look look) {
        assertEquals(
                List.of(
                        "PRIV-102 : The browser keeps the key of local storage 'visits' of category STATISTICS, and the visitor has agreed to MARKETING alone"),
                chosen(look, new ConsentFirstBrowserCheck(), "localStorage.visits=1"));
        assertEquals(
                List.of(
                        "PRIV-004 : The page asks ads.test, which needs consent, and the visitor has agreed to STATISTICS alone"),
                chosen(look, new DeclaredThirdPartiesBrowserCheck(), "fetch('https://ads.test/a').catch(()=>0)"));
    }

    @Test
    void shouldAcceptWhatKeepsToTheChoice(Look look) {
        String each = "if(purpose==='statistics')localStorage.visits=1;else fetch('https://ads.test/a').catch(()=>0)";
        assertEquals(List.of(), chosen(look, new ConsentFirstBrowserCheck(), each));
        assertEquals(List.of(), chosen(look, new DeclaredThirdPartiesBrowserCheck(), each));
    }

    @Test
    void shouldFindWhatIsKeptThoughTheVisitorRefused(Look look) {
        assertEquals(
                List.of(
                        "PRIV-102 : The browser keeps the key of local storage 'visits' of category STATISTICS, and the visitor has refused"),
                found(
                        look,
                        new ConsentFirstBrowserCheck(),
                        CONTROL,
                        "on('agree',()=>{localStorage.visits=1});on('refuse',()=>setTimeout(()=>{localStorage.visits=1},9000))"));
    }

    @Test
    void shouldFindWhatIsKeptUndeclaredAfterEveryChoiceWasTicked(Look look) {
        assertEquals(
                List.of(
                        "PRIV-002 : The browser keeps the key of local storage 'profile', which @Stores does not declare"),
                found(
                        look,
                        new DeclaredStorageBrowserCheck(),
                        CONTROL,
                        "on('agree',()=>{if(counted.checked){localStorage.visits=1;localStorage.profile=1}})"));
    }

    @Test
    void shouldAllowAfterConsentWhatIsNamedAndNothingElse(Look look) {
        assertEquals(
                List.of("PRIV-004 : The page asks more.test, which no @ThirdParty names"),
                found(
                        look,
                        new DeclaredThirdPartiesBrowserCheck(),
                        CONTROL,
                        "on('agree',()=>{for(const host of ['ads','more'])fetch(`https://${host}.test/a`).catch(()=>0)})"));
    }
}
