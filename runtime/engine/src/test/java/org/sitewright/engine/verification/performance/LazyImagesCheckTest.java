package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.component.Image;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.contract.performance.LazyImages;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class LazyImagesCheckTest {
    record Text() {}

    @LargestPaint("image")
    record Hero(Image image) {}

    private static List<Finding> check(RenderedBlock third) {
        RenderedBlock header = BlockUnderTest.of(new Text(), "<div id='header'><img src='/logo.svg'></div>")
                .id("header")
                .position(-1)
                .rendered();
        RenderedBlock first = BlockUnderTest.of(new Text(), "<div id='first'><img src='/1.webp'></div>")
                .id("first")
                .rendered();
        RenderedBlock second = BlockUnderTest.of(new Text(), "<div id='second'><img src='/2.webp'></div>")
                .id("second")
                .position(1)
                .rendered();
        return new LazyImagesCheck()
                .check(
                        DefaultClause.of(LazyImages.class),
                        PageUnderTest.of(header, first, second, third).rendered());
    }

    @Test
    void shouldAcceptLazyImagesAndThePromisedOne() {
        Hero hero = new Hero(new Image("images/boat.webp", "A boat", false));
        String html = "<div id='block'><img src='/boat.webp'><img src='/b.webp' loading=lazy></div>";
        assertEquals(List.of(), check(BlockUnderTest.of(hero, html).position(2).rendered()));
    }

    @Test
    void shouldRejectEagerImageInThirdBlock() {
        RenderedBlock block = BlockUnderTest.of(new Text(), "<div id='block'><img src='/3.webp' loading='eager'></div>")
                .position(2)
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "PERF-007",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "Image /3.webp loads eagerly below the first two blocks",
                        "Give it loading=\"lazy\"")),
                check(block));
    }
}
