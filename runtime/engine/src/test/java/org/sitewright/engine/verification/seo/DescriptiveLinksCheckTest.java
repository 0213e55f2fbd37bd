package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.DescriptiveLinks;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class DescriptiveLinksCheckTest {
    record Text() {}

    private static List<Finding> check(RenderedPage page) {
        return new DescriptiveLinksCheck().check(DefaultClause.of(DescriptiveLinks.class), page);
    }

    @Test
    void shouldAcceptLinksThatSayWhereTheyLead() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of(
                                "<a href=/a>More about boats</a><a href=/b aria-label='Read more about prices'>Read more</a><a href=/c>Start sailing</a>")
                        .rendered()));
    }

    @Test
    void shouldWarnOfLinkThatSaysNothing() {
        RenderedBlock block = BlockUnderTest.of(new Text(), "<p id=block><a href=/a><b>Read</b>  MORE →</a></p>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "SEO-008",
                        Severity.WARNING,
                        block.subject(),
                        "Link \"Read MORE →\" to /a does not say where it leads",
                        "Name the page it leads to")),
                check(PageUnderTest.of(block).rendered()));
    }

    /** A pictograph has a name that is read out; a digit may be that of a page or a note. */
    @Test
    void shouldWarnOfPunctuationAlone() {
        for (String signs : List.of(".", "…", "»", "→", " — ", "***", "(?)")) {
            assertEquals(
                    List.of("Link \"" + signs.strip() + "\" to /a does not say where it leads"),
                    check(PageUnderTest.of("<a href=/a>" + signs + "</a>").rendered()).stream()
                            .map(Finding::message)
                            .toList());
        }
        assertEquals(
                List.of(),
                check(PageUnderTest.of(
                                "<a href=/a>2.</a><a href=/b>★</a><a href=/c></a><a href=/d aria-label=Next>»</a>")
                        .rendered()));
    }

    @Test
    void shouldKnowSuchPhrasesInOtherLanguages() {
        for (String phrase : List.of(
                "Mehr erfahren",
                "cliquez ici",
                "Haz clic aquí",
                "Clicca qui!",
                "Lees meer",
                "Czytaj więcej",
                "اضغط هنا")) {
            assertEquals(
                    1,
                    check(PageUnderTest.of("<a href=/a>" + phrase + "</a>").rendered())
                            .size(),
                    phrase);
        }
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<a href=/a>Mehr über Boote</a><a href=/b>Qui sommes-nous</a>")
                        .rendered()));
    }
}
