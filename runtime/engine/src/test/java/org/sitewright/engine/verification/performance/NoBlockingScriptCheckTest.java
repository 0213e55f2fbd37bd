package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.NoBlockingScript;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class NoBlockingScriptCheckTest {
    private static List<Finding> check(String html) {
        return new NoBlockingScriptCheck()
                .check(
                        DefaultClause.of(NoBlockingScript.class),
                        PageUnderTest.of(html).rendered());
    }

    @Test
    void shouldAcceptModulesDeferredAsynchronousAndData() {
        assertEquals(
                List.of(),
                check(
                        """
                <script type=module src=/a.js></script><script defer src=/b.js></script><script async src=/c.js></script>
                <script type="application/ld+json">{}</script>"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"href", "xlink:href"})
    void shouldNameTheFileOfAScriptWithinAPicture(String attribute) {
        assertEquals(
                List.of("Script /a.js blocks rendering"),
                check("<svg><script " + attribute + "=/a.js></script></svg>").stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void shouldRejectScriptsThatBlock() {
        String fix = "Make it a module: type=\"module\"";
        assertEquals(
                List.of(
                        new Finding(
                                "PERF-008",
                                Severity.ERROR,
                                PageUnderTest.SUBJECT,
                                "Script /a.js blocks rendering",
                                fix),
                        new Finding(
                                "PERF-008",
                                Severity.ERROR,
                                PageUnderTest.SUBJECT,
                                "An inline script blocks rendering",
                                fix)),
                check("<script src=/a.js type='Text/JavaScript'></script><script defer>1</script>"));
    }
}
