package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.component.Image;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.PageUnderTest;

class LargestPaintCheckTest {
    @LargestPaint("image")
    record Hero(Image image) {}

    @LargestPaint("picture")
    record Mistaken(Image image) {}

    private static final Hero HERO = new Hero(new Image("images/boat.webp", "A boat", false));
    private final LargestPaintCheck check = new LargestPaintCheck();
    private final LargestPaint clause = Hero.class.getAnnotation(LargestPaint.class);

    @Test
    void shouldAcceptEagerImageWithPriority() {
        String html =
                "<img src='/assets/boat.1a2b.webp' fetchpriority='high'><img src='/assets/icon.svg' loading='lazy'>";
        assertEquals(
                List.of(), check.check(clause, BlockUnderTest.of(HERO, html).rendered()));
    }

    @Test
    void shouldAcceptBlockWithoutImage() {
        assertEquals(
                List.of(),
                check.check(
                        clause,
                        BlockUnderTest.of(new Hero(null), "<img src='/a.svg'>").rendered()));
    }

    @Test
    void shouldRejectLazyImageWithoutPriority() {
        RenderedBlock block = BlockUnderTest.of(HERO, "<img src='/i.svg'><img src='/assets/boat.webp' loading='LAZY'>")
                .rendered();
        assertEquals(
                List.of(
                        new Finding(
                                "PERF-005",
                                Severity.ERROR,
                                block.blaming("xhtml"),
                                "The image in image loads lazily; the largest paint loads eagerly",
                                "Remove loading=\"lazy\" from it"),
                        new Finding(
                                "PERF-005",
                                Severity.ERROR,
                                block.blaming("xhtml"),
                                "The image in image has no high priority; the largest paint has",
                                "Give it fetchpriority=\"high\"")),
                check.check(clause, block));
    }

    private List<Finding> onPage(String head, String... blocks) {
        RenderedBlock[] rendered = IntStream.range(0, blocks.length)
                .mapToObj(i -> BlockUnderTest.of(HERO, "<div id=b" + i + ">" + blocks[i] + "</div>")
                        .id("b" + i)
                        .rendered())
                .toArray(RenderedBlock[]::new);
        return check.check(
                clause,
                PageUnderTest.of(head + String.join("", blocks)).with(rendered).rendered());
    }

    @Test
    void shouldAcceptPageWhoseFirstPromisedImageIsPreloaded() {
        String head = "<link rel='Preload' as=image href=/assets/boat.1a.webp>";
        assertEquals(
                List.of(),
                onPage(head, "<p>None</p>", "<img src=/assets/boat.1a.webp>", "<img src=/assets/boat.2b.webp>"));
        assertEquals(List.of(), onPage("", "<img src='data:image/gif;base64,AA'>"));
        assertEquals(List.of(), onPage(""));
    }

    @Test
    void shouldRejectPageThatAsksForItLate() {
        RenderedBlock block = BlockUnderTest.of(HERO, "").id("b0").rendered();
        Finding late = new Finding(
                "PERF-005",
                Severity.ERROR,
                block.blaming("xhtml"),
                "The head does not ask for /assets/boat.1a.webp, which is promised as largest paint",
                "Show the property as sw:image does: that address is preloaded");
        String image = "<img src=/assets/boat.1a.webp>";
        assertEquals(List.of(late), onPage("", image));
        assertEquals(List.of(late), onPage("<link rel=preload as=font href=/assets/boat.1a.webp>", image));
        assertEquals(List.of(late), onPage("<link rel=prefetch as=image href=/assets/boat.1a.webp>", image));
        assertEquals(List.of(late), onPage("<link rel=preload as=image href=/assets/other.webp>", image));
    }

    @Test
    void shouldRejectPromiseAboutNoProperty() {
        RenderedBlock block = BlockUnderTest.of(new Mistaken(null), "").rendered();
        assertEquals(
                List.of(new Finding(
                        "PERF-005",
                        Severity.ERROR,
                        block.blaming("java"),
                        "@LargestPaint names \"picture\", which is no property",
                        "Name the image property")),
                check.check(Mistaken.class.getAnnotation(LargestPaint.class), block));
    }
}
