package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.NestingDepth;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class NestingDepthCheckTest {
    private static final NestingDepth CLAUSE = DefaultClause.of(NestingDepth.class);

    record Quote() {}

    private static String nested(int quotations) {
        return "<div id=block>" + "<blockquote>".repeat(quotations) + "<p>So it was said.</p>"
                + "</blockquote>".repeat(quotations) + "</div><p>And more.</p>";
    }

    private static List<Finding> check(int quotations) {
        return new NestingDepthCheck()
                .check(CLAUSE, PageUnderTest.of(nested(quotations)).rendered());
    }

    @Test
    void shouldAcceptPageAtTheLimit() {
        assertEquals(List.of(), check(30)); // body, div and 30 quotations stand around the paragraph
    }

    @Test
    void shouldNameTheBlockWhereOneLevelIsTooMuch() {
        RenderedBlock block = BlockUnderTest.of(new Quote(), nested(31)).rendered();
        assertEquals(
                List.of(new Finding(
                        "PERF-011",
                        Severity.WARNING,
                        new Subject("/", "block", new Place("pages/index.yaml", 7)),
                        "Nesting has 33 levels; @NestingDepth allows 32",
                        "Take out elements that only wrap others, or quotations and lists within each other")),
                new NestingDepthCheck().check(CLAUSE, PageUnderTest.of(block).rendered()));
    }

    @Test
    void shouldNameTheFirstOfPlacesThatAreEquallyDeep() {
        RenderedBlock first = BlockUnderTest.of(new Quote(), nested(31)).rendered();
        RenderedBlock second = BlockUnderTest.of(new Quote(), nested(31).replace("id=block", "id=more"))
                .id("more")
                .rendered();
        assertEquals(
                List.of(first.subject()),
                new NestingDepthCheck()
                        .check(CLAUSE, PageUnderTest.of(first, second).rendered()).stream()
                                .map(Finding::subject)
                                .toList());
    }

    @Test
    void shouldCountSiblingsAsOneLevel() {
        String many = "<p>One</p>".repeat(100);
        assertEquals(
                List.of(new Measurement("PERF-011", "Nesting", 1, 32, "levels")),
                new NestingDepthCheck().measure(CLAUSE, PageUnderTest.of(many).rendered()));
    }

    @Test
    void shouldCountFarBelowAnyStack() {
        assertEquals(Place.of("pages/index.yaml"), check(400).get(0).subject().place());
    }
}
