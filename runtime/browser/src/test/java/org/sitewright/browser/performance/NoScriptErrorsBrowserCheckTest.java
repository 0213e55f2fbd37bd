package org.sitewright.browser.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class NoScriptErrorsBrowserCheckTest {
    private final NoScriptErrorsBrowserCheck check = new NoScriptErrorsBrowserCheck();

    @Test
    void shouldAcceptAScriptThatWorks(Look look) {
        assertEquals(List.of(), look.at(check, "<script>Promise.reject(1).catch(() => 0)</script>"));
    }

    @Test
    void shouldFindWhatFailsAtOnceLaterAndInUse(Look look) {
        assertEquals(
                List.of(
                        "PERF-102 : A script fails: Uncaught TypeError: Cannot read properties of null (reading 'x')",
                        "PERF-102 : A script fails: Unhandled rejection: late",
                        "PERF-102 : A script fails: Uncaught ReferenceError: nobody is not defined"),
                look.at(
                        check,
                        "<button type=button onclick='nobody()'>Go</button><script>setTimeout(()=>Promise.reject(new Error('late')),5000); null.x</script>"));
    }
}
