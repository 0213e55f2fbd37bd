package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.BlockUnderTest;

class MaxCssCheckTest {
    @MaxCss(20)
    record PriceList() {}

    private final MaxCssCheck check = new MaxCssCheck();
    private final MaxCss clause = PriceList.class.getAnnotation(MaxCss.class);

    @Test
    void shouldLeaveCommentsOut() {
        String css = "/* A long comment about colours */ a{color:#123456}";
        assertEquals(
                List.of(),
                check.check(
                        clause, BlockUnderTest.of(new PriceList(), "").css(css).rendered()));
    }

    @Test
    void shouldRejectStyleSheetOverBudget() {
        RenderedBlock block = BlockUnderTest.of(new PriceList(), "")
                .css("a{content:'/* no comment */'}")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "PERF-002",
                        Severity.ERROR,
                        new Subject(
                                "/",
                                "block",
                                Place.of("org/sitewright/engine/verification/performance/price-list.css")),
                        "Style sheet is 29 bytes; @MaxCss allows 20",
                        "Trim the rules or raise the budget in PriceList.java")),
                check.check(clause, block));
    }
}
