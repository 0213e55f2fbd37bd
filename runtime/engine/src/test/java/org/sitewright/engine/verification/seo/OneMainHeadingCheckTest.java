package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.MainHeading;
import org.sitewright.api.contract.seo.OneMainHeading;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class OneMainHeadingCheckTest {
    @MainHeading
    record Hero() {}

    record Text() {}

    private static List<Finding> check(PageUnderTest page) {
        return new OneMainHeadingCheck().check(DefaultClause.of(OneMainHeading.class), page.rendered());
    }

    @Test
    void shouldAcceptOneH1OfPromisingComponentOrView() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of(BlockUnderTest.of(new Hero(), "<div id=block><h1>Sail</h1></div>")
                        .rendered())));
        assertEquals(List.of(), check(PageUnderTest.of("<h1>Sail</h1>").view("/live.xhtml")));
    }

    @Test
    void shouldRejectNone() {
        assertEquals(
                List.of(new Finding(
                        "SEO-002",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "The page has no h1",
                        "Add a block that promises the main heading")),
                check(PageUnderTest.of("<h2>x</h2>")));
    }

    @Test
    void shouldRejectUnpromisedSecondAndEmpty() {
        RenderedBlock hero = BlockUnderTest.of(new Hero(), "<div id=block><h1>Sail</h1></div>")
                .rendered();
        RenderedBlock again = BlockUnderTest.of(new Hero(), "<div id=again><h1> </h1></div>")
                .id("again")
                .rendered();
        RenderedBlock text = BlockUnderTest.of(new Text(), "<div id=text><h1>x</h1></div>")
                .id("text")
                .rendered();
        assertEquals(
                List.of(
                        new Finding(
                                "SEO-002",
                                Severity.ERROR,
                                again.subject(),
                                "The page has 3 h1; it needs exactly one",
                                "Keep one block with a main heading"),
                        new Finding(
                                "SEO-002",
                                Severity.ERROR,
                                again.subject(),
                                "The h1 is empty",
                                "Write the page's main heading"),
                        new Finding(
                                "SEO-002",
                                Severity.ERROR,
                                text.blaming("xhtml"),
                                "An h1 stands where no component promises the main heading",
                                "Use #{block.headingLevel}, or promise @MainHeading")),
                check(PageUnderTest.of(hero, again, text)));
    }
}
