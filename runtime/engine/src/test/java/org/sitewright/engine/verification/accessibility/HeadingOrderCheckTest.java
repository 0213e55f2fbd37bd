package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.component.RichText;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.HeadingOrder;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class HeadingOrderCheckTest {
    record Text(RichText body) {}

    private static List<Finding> check(RenderedPage page) {
        return new HeadingOrderCheck().check(DefaultClause.of(HeadingOrder.class), page);
    }

    @Test
    void shouldAcceptLevelsInOrder() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<h2>Menu</h2><h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>")
                        .rendered()));
    }

    /** A level is what aria-level says, then what the element is, then 2; SEO-002 speaks of an h1 that says nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p role=heading>a</p><h3>b</h3>                | ''
                    <h2>a</h2><p role=heading aria-level=3>b</p>   | ''
                    <h1></h1><h2>a</h2>                            | ''
                    <h1>a</h1><h2 aria-level=' 4 '>b</h2>          | Heading "b" has level 4 after level 1
                    <h1>a</h1><h2 aria-level=no>b</h2><h4>c</h4>   | Heading "c" has level 4 after level 2
                    <h1>a</h1><p role=heading aria-level=2></p>    | A heading of level 2 says nothing
                    """)
    void shouldReadLevelsAsAssistiveTechnologyDoes(String html, String found) {
        assertEquals(
                found.isEmpty() ? List.of() : List.of(found),
                check(PageUnderTest.of(html).rendered()).stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void shouldBlameTemplateForItsOwnHeading() {
        RenderedBlock block = BlockUnderTest.of(new Text(null), "<div id=block><h1>a</h1><h3>b</h3></div>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "A11Y-007",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "Heading \"b\" has level 3 after level 1",
                        "Give it level 2")),
                check(PageUnderTest.of(block).rendered()));
    }

    @Test
    void shouldBlameAuthorForMarkdownHeading() {
        RenderedBlock block = BlockUnderTest.of(
                        new Text(new RichText("Hi\n\n## Prices (all)")),
                        "<div id=block><h2>a</h2><h4>Prices (all)</h4></div>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "A11Y-007",
                        Severity.ERROR,
                        block.subject(),
                        "Heading \"Prices (all)\" has level 4 after level 2",
                        "Give it level 3")),
                check(PageUnderTest.of(block).rendered()));
    }

    @Test
    void shouldRejectHeadingThatSaysNothing() {
        assertEquals(
                List.of("A heading of level 2 says nothing"),
                check(PageUnderTest.of("<h1>a</h1><h2> <span></span></h2><h3>b</h3>")
                                .rendered())
                        .stream()
                        .map(Finding::message)
                        .toList());
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<h1>a</h1><h2><img src=/a.png alt=Prices></h2>")
                        .rendered()));
    }
}
