package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;

class NoScriptCheckTest {
    @NoScript
    record Note() {}

    private final NoScriptCheck check = new NoScriptCheck();
    private final NoScript clause = Note.class.getAnnotation(NoScript.class);

    @Test
    void shouldAcceptStructuredData() {
        String html = "<p>Hi</p><script type='application/ld+json'>{}</script>";
        assertEquals(
                List.of(),
                check.check(clause, BlockUnderTest.of(new Note(), html).rendered()));
    }

    @Test
    void shouldRejectScriptFileAndScriptElement() {
        RenderedBlock block = BlockUnderTest.of(new Note(), "<svg><script>1</script></svg>")
                .script("1")
                .rendered();
        assertEquals(
                List.of(
                        new Finding(
                                "PERF-003",
                                Severity.ERROR,
                                block.blaming("js"),
                                "The component ships a script; @NoScript allows none",
                                "Remove the script or the promise"),
                        new Finding(
                                "PERF-003",
                                Severity.ERROR,
                                block.blaming("xhtml"),
                                "HTML holds 1 script element; @NoScript allows none",
                                "Remove the script element or the promise")),
                check.check(clause, block));
    }
}
