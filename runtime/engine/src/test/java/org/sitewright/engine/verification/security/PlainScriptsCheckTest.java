package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.PlainScripts;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class PlainScriptsCheckTest {
    record Widget() {}

    private static List<Finding> check(String script, Map<String, String> headers) {
        RenderedBlock once =
                BlockUnderTest.of(new Widget(), "<p id=block>").script(script).rendered();
        RenderedBlock twice = BlockUnderTest.of(new Widget(), "<p id=more>")
                .id("more")
                .script(script)
                .rendered();
        return new PlainScriptsCheck()
                .check(
                        DefaultClause.of(PlainScripts.class),
                        PageUnderTest.of(once, twice).headers(headers).rendered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// eval(x)\nmedieval(1); a.textContent = location.hash; say('eval(x)')",
                "setTimeout(() => go('x'), 10); setInterval(tick, 1000)",
                "box.innerHTML = `<b>${labels.more}</b>`; box.innerHTML = '';",
                "input.addEventListener('keydown', e => { if (e.key === 'Escape') close(); })",
                "document.addEventListener('keydown', e => { if (e.key === 'Escape') close(); })",
                "input.addEventListener('keyup', () => fetch('/suggest'))",
                "a.setAttribute('aria-expanded', 'true'); a.style.width = '3px'; const isFunction = f => typeof f",
                "const debuggerless = 1; log('debugger;')",
                "navigator.geolocation.getCurrentPosition(show)",
            })
    void shouldAcceptPlainScripts(String script) {
        assertEquals(List.of(), check(script, Map.of()), script);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "eval(box.dataset.code)|evaluates text as code",
                "window.eval ('1')|evaluates text as code",
                "new Function('return 1')()|makes a function of text",
                "setTimeout(\"go()\", 10)|gives a timer text to run",
                "setInterval(`go()`, 10)|gives a timer text to run",
                "document.write('<p>')|writes markup into the page",
                "main.innerHTML += decodeURIComponent(location.hash.slice(1));|makes markup of text that whoever wrote the link chose",
                "main.insertAdjacentHTML('beforeend', new URLSearchParams(q).get('q'))|makes markup of text that whoever wrote the link chose",
                "onmessage = e => { box.outerHTML = e.data }|makes markup of text that whoever wrote the link chose",
                "debugger;|halts for a debugger",
                "box.setAttribute('style', 'zoom: 1')|sets an attribute that the page's policy blocks",
                "box.setAttribute(\"onclick\", code)|sets an attribute that the page's policy blocks",
                "addEventListener('keydown', e => fetch('/k?' + e.key))|listens to every key of the page and sends what it hears",
                "document.body.addEventListener('keyup', e => navigator.sendBeacon('/k', e.key))|listens to every key of the page and sends what it hears",
            })
    void shouldRejectWhatNobodyCanVerify(String script, String words) {
        assertEquals(
                List.of("The script " + words),
                check(script, Map.of()).stream().map(Finding::message).toList(),
                script);
    }

    @Test
    void shouldNameTheScriptOnce() {
        RenderedBlock block = BlockUnderTest.of(new Widget(), "<p id=block>").rendered();
        assertEquals(
                List.of(new Finding(
                        "SEC-017",
                        Severity.ERROR,
                        block.blaming("js"),
                        "The script evaluates text as code",
                        "Write the code itself")),
                check("eval('1')", Map.of()));
    }

    @Test
    void shouldReadScriptsOfNoComponent() {
        Place file = new Place("js/old.js", 1);
        RenderedPage page = PageUnderTest.of("<p>x</p>")
                .linked(new LinkedFile(LinkedFile.Kind.SCRIPT, file, "eval('1')"))
                .rendered();
        assertEquals(
                List.of(page.subject(file)),
                new PlainScriptsCheck()
                        .check(DefaultClause.of(PlainScripts.class), page).stream()
                                .map(Finding::subject)
                                .toList());
    }

    @Test
    void shouldRejectWhatThePageForbids() {
        String policy = "camera=(), geolocation=(), payment=(self)";
        assertEquals(
                List.of("The script asks for geolocation, which the page's Permissions-Policy forbids"),
                check("navigator.geolocation.getCurrentPosition(show)", Map.of("Permissions-Policy", policy)).stream()
                        .map(Finding::message)
                        .toList());
        assertEquals(
                1,
                check("navigator.mediaDevices.getUserMedia({})", Map.of("Permissions-Policy", policy))
                        .size());
        assertEquals(List.of(), check("new PaymentRequest(a, b)", Map.of("Permissions-Policy", policy)));
    }
}
