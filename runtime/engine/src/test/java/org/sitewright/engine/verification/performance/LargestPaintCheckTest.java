package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.component.Image;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
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
        String html = Arrays.stream(rendered).map(RenderedBlock::html).collect(Collectors.joining());
        return check.check(clause, PageUnderTest.of(head + html).with(rendered).rendered());
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

    private static final String PRELOAD = "<link rel=preload as=image href=/assets/boat.1a.webp>";
    private static final String BOAT = "<img src=/assets/boat.1a.webp fetchpriority=high>";
    private static final String SIGN = "<img src=/assets/sign.webp fetchpriority=' HIGH '>";

    @Test
    void shouldAcceptHighPriorityOfWhatIsPromisedAndOfOneWhereNothingIs() {
        assertEquals(List.of(), onPage(PRELOAD, BOAT, "<img src=/assets/boat.2b.webp fetchpriority=high>"));
        assertEquals(List.of(), onPage(PRELOAD, BOAT + "<img src=/assets/sign.webp fetchpriority=low>"));
        assertEquals(List.of(), onPage(PRELOAD, BOAT + "<img src=/assets/sign.webp loading=eager>"));
        assertEquals(
                List.of(),
                check.check(clause, PageUnderTest.of("<p>Boats</p>" + SIGN).rendered()));
    }

    @Test
    void shouldWarnOfHighPriorityBesideThePromisedImage() {
        RenderedBlock block = BlockUnderTest.of(HERO, "").id("b0").rendered();
        Finding rival = new Finding(
                "PERF-005",
                Severity.WARNING,
                block.blaming("xhtml"),
                "Image /assets/sign.webp has high priority, as has /assets/boat.1a.webp, the promised largest paint",
                "Keep fetchpriority=\"high\" for the largest");
        assertEquals(List.of(rival), onPage(PRELOAD, SIGN + BOAT));
        assertEquals(List.of(rival), onPage(PRELOAD, BOAT + SIGN));
    }

    @Test
    void shouldWarnOfASecondImageWithHighPriorityWhereNoneIsPromised() {
        RenderedPage page = PageUnderTest.of("<main>" + BOAT + "<p>and</p>" + SIGN + "</main>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "PERF-005",
                        Severity.WARNING,
                        page.subject(page.document().select("img").get(1)),
                        "Image /assets/sign.webp has high priority, as has /assets/boat.1a.webp",
                        "Keep fetchpriority=\"high\" for the largest")),
                check.check(clause, page));
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
