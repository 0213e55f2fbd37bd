package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.MaxScript;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;

class MaxScriptCheckTest {
    @MaxScript(10)
    record Slider() {}

    private final MaxScriptCheck check = new MaxScriptCheck();
    private final MaxScript clause = Slider.class.getAnnotation(MaxScript.class);

    @Test
    void shouldAcceptScriptWithinBudget() {
        assertEquals(
                List.of(),
                check.check(
                        clause,
                        BlockUnderTest.of(new Slider(), "").script("let a = 1;").rendered()));
    }

    @Test
    void shouldRejectScriptOverBudget() {
        RenderedBlock block =
                BlockUnderTest.of(new Slider(), "").script("let a = 10;").rendered();
        assertEquals(
                List.of(new Finding(
                        "PERF-004",
                        Severity.ERROR,
                        block.blaming("js"),
                        "Script is 11 bytes; @MaxScript allows 10",
                        "Trim the script or raise the budget in Slider.java")),
                check.check(clause, block));
    }
}
