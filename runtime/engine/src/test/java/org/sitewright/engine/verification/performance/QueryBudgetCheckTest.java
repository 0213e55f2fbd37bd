package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.component.Uses;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.QueryBudget;
import org.sitewright.api.site.Business;
import org.sitewright.api.site.Entries;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class QueryBudgetCheckTest {
    @Uses({Entries.class, Business.class})
    record Two() {}

    record None() {}

    private static List<Finding> check(int twos) {
        RenderedBlock two = BlockUnderTest.of(new Two(), "<p id=block></p>").rendered();
        RenderedBlock none =
                BlockUnderTest.of(new None(), "<p id=none></p>").id("none").rendered();
        List<RenderedBlock> blocks = new java.util.ArrayList<>(Collections.nCopies(twos, two));
        blocks.add(none);
        return new QueryBudgetCheck()
                .check(
                        DefaultClause.of(QueryBudget.class),
                        PageUnderTest.of(blocks.toArray(RenderedBlock[]::new)).rendered());
    }

    @Test
    void shouldAcceptThirty() {
        assertEquals(List.of(), check(15));
    }

    @Test
    void shouldRejectMore() {
        assertEquals(
                List.of(new Finding(
                        "PERF-017",
                        Severity.WARNING,
                        PageUnderTest.SUBJECT,
                        "Site queries: 32 answers; @QueryBudget allows 30",
                        "Show fewer lists on this page, or divide it")),
                check(16));
    }
}
