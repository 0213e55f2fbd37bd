package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.component.Image;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.contract.performance.LazyImages;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.Subject;
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
        assertEquals(List.of(finding(block.blaming("xhtml"), "/3.webp")), check(block));
    }

    /** Images that a view writes itself, between header, block a, block b and block c. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HEADER A <img src=/x.webp> B C                               | ''
                    HEADER A <p id=note></p> <img src=/x.webp> B C               | ''
                    HEADER A B <img src=/x.webp> C                               | /x.webp
                    HEADER A B <img src=/x.webp loading=' Lazy '> C              | ''
                    HEADER A B <p id=note></p> <picture><img src=/x.webp></picture> C | /x.webp
                    A HEADER <img src=/x.webp> B C                               | ''
                    A B C                                                        | ''
                    """)
    void shouldRejectEagerImageOfAViewBelowTwoBlocks(String html, String found) {
        RenderedBlock header = block("header", -1, "<nav id=header></nav>");
        RenderedBlock a = block("a", 0, "<p id=a></p>");
        RenderedBlock b = block("b", 1, "<p id=b></p>");
        RenderedBlock c = block("c", 2, "<p id=c><img src=/c.webp></p>");
        String main = html.replace("HEADER", header.html())
                .replace("A", a.html())
                .replace("B", b.html())
                .replace("C", c.html());
        List<Finding> findings = new LazyImagesCheck()
                .check(
                        DefaultClause.of(LazyImages.class),
                        PageUnderTest.of("<main>" + main + "</main>")
                                .view("home.xhtml")
                                .with(header, a, b, c)
                                .rendered());
        Finding ofBlock = finding(c.blaming("xhtml"), "/c.webp");
        Finding ofView = finding(PageUnderTest.SUBJECT, found);
        assertEquals(found.isEmpty() ? List.of(ofBlock) : List.of(ofBlock, ofView), findings);
    }

    private static RenderedBlock block(String id, int position, String html) {
        return BlockUnderTest.of(new Text(), html).id(id).position(position).rendered();
    }

    private static Finding finding(Subject subject, String image) {
        return new Finding(
                "PERF-007",
                Severity.ERROR,
                subject,
                "Image " + image + " loads eagerly below the first two blocks",
                "Give it loading=\"lazy\"");
    }
}
