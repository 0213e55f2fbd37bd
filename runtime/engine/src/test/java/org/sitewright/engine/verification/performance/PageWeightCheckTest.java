package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.PageWeight;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.PageUnderTest;

class PageWeightCheckTest {
    @PageWeight(html = 100, css = 40, elements = 5)
    record Strict() {}

    private static List<Finding> check(RenderedPage page) {
        return new PageWeightCheck().check(Strict.class.getAnnotation(PageWeight.class), page);
    }

    @Test
    void shouldAcceptPageThatCompressesWell() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<p>" + "word ".repeat(500) + "</p>")
                        .css("a{}".repeat(100))
                        .rendered()));
    }

    @Test
    void shouldRejectManyElements() {
        assertEquals(
                List.of(new Finding(
                        "PERF-009",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "Document has 53 elements; @PageWeight allows 5",
                        "Show less on this page, or divide it")),
                check(PageUnderTest.of("<p>".repeat(50)).rendered()));
    }

    @Test
    void shouldRejectHtmlAndStyleSheetThatDoNotCompress() {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            noise.append(Integer.toHexString(i * 7919 * 7919));
        }
        List<String> starts = check(
                        PageUnderTest.of(noise.toString()).css(noise.toString()).rendered())
                .stream()
                .map(finding -> finding.message().replaceFirst(" .*", ""))
                .toList();
        assertEquals(List.of("HTML", "Style"), starts);
    }
}
