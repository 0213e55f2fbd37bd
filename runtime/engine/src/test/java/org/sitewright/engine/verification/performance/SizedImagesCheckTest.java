package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.SizedImages;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class SizedImagesCheckTest {
    record Gallery() {}

    private static List<Finding> check(RenderedPage page) {
        return new SizedImagesCheck().check(DefaultClause.of(SizedImages.class), page);
    }

    @Test
    void shouldAcceptImagesWithNumbers() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<img src='/a.webp' width='640' height='480'>")
                        .rendered()));
    }

    @Test
    void shouldRejectImagesWithoutNumbers() {
        RenderedBlock block = BlockUnderTest.of(
                        new Gallery(), "<div id='block'><img src='/a.webp' width='100%' height='0'></div>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "PERF-006",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "Image /a.webp has no width and no height in pixels",
                        "Give it width and height, as sw:image does")),
                check(PageUnderTest.of(block).rendered()));
    }
}
