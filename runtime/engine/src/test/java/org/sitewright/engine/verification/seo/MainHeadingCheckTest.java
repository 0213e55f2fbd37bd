package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.MainHeading;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;

class MainHeadingCheckTest {
    @MainHeading
    record Hero() {}

    private static List<Finding> check(RenderedBlock block) {
        return new MainHeadingCheck().check(DefaultClause.of(MainHeading.class), block);
    }

    @Test
    void shouldAcceptOneH1() {
        assertEquals(
                List.of(),
                check(BlockUnderTest.of(new Hero(), "<div><h1>Sail</h1></div>").rendered()));
    }

    @Test
    void shouldRejectNoH1() {
        RenderedBlock block = BlockUnderTest.of(new Hero(), "<h2>Sail</h2>").rendered();
        assertEquals(
                List.of(new Finding(
                        "SEO-001",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "HTML holds 0 h1; @MainHeading promises one",
                        "Render the block's own heading as the only h1")),
                check(block));
    }
}
