package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;

class MaxHtmlCheckTest {
    @MaxHtml(20)
    record Note() {}

    private final MaxHtmlCheck check = new MaxHtmlCheck();
    private final MaxHtml clause = Note.class.getAnnotation(MaxHtml.class);

    @Test
    void shouldAcceptHtmlWithinBudget() {
        assertEquals(
                List.of(),
                check.check(
                        clause,
                        BlockUnderTest.of(new Note(), "<p>0123456789012</p>").rendered()));
    }

    @Test
    void shouldRejectHtmlOverBudgetCountingBytes() {
        RenderedBlock block =
                BlockUnderTest.of(new Note(), "<p>012345678901é</p>").rendered();
        assertEquals(
                List.of(new Finding(
                        "PERF-001",
                        Severity.ERROR,
                        block.subject(),
                        "HTML is 21 bytes; @MaxHtml allows 20",
                        "Shorten the content, trim the markup or raise the budget in Note.java")),
                check.check(clause, block));
    }
}
