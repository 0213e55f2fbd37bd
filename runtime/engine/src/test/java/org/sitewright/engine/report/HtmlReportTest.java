package org.sitewright.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Verdict;

class HtmlReportTest {
    private static Document html(Verdict verdict) {
        return Jsoup.parse(Sample.text(new HtmlReport(), verdict));
    }

    @Test
    void shouldBeOneFileWithoutScriptThatLoadsNothing() {
        Document page = html(Sample.refused());

        assertEquals(
                0,
                page.select("script, link, img, iframe, [src], [onclick], a[href^=http]")
                        .size());
        assertFalse(page.select("style").html().matches("(?s).*(url\\(|@import).*"));
    }

    @Test
    void shouldParseWithoutErrors() {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        parser.parseInput(Sample.text(new HtmlReport(), Sample.refused()), "");

        assertEquals(List.of(), parser.getErrors());
    }

    @Test
    void shouldNotSkipAHeadingLevel() {
        List<Integer> levels = html(Sample.refused()).select("h1, h2, h3, h4").stream()
                .map(heading -> heading.normalName().charAt(1) - '0')
                .toList();

        assertEquals(1, levels.get(0));
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) > 1 && levels.get(i) - levels.get(i - 1) <= 1, levels.toString());
        }
    }

    @Test
    void shouldSayDecisionNumbersPlaceFixAndWaiver() {
        Document page = html(Sample.refused());

        assertEquals("Refused", page.select(".decision").text());
        assertEquals("Home & harbour", page.select("h1").text());
        Element broken = page.selectFirst("[aria-labelledby=mend] .finding");
        assertEquals(
                "Broken PERF-001 A block's HTML stays within its budget HTML is 500 bytes; @MaxHtml allows 400. Block hero in WEB-INF/site/pages/index.yaml:7 Fix Mend it.",
                broken.select("p:not(.why)").text());
        assertTrue(broken.select(".why").text().endsWith("Examples: docs/clauses/PERF-001.md"));
        assertEquals(
                "Overdue",
                page.select("[aria-labelledby=waivers] .badge").get(1).text());
        assertEquals(
                "HTML of hero on / 500 bytes of 400 125 %",
                page.selectFirst("[aria-labelledby=budgets] .over").text());
    }

    @Test
    void shouldShowWhatWasKept() {
        Document page = html(Sample.admitted());

        assertEquals("Admitted", page.select(".decision").text());
        assertTrue(
                page.select(".lead").text().startsWith("9 of 9 promises are kept"),
                page.select(".lead").text());
        assertEquals("kept MaxHtml(400)", page.select(".block .chip").get(0).text());
        assertEquals(1, page.select("#mend").size());
    }

    @Test
    void shouldShowHostileTextAsText() {
        Document page = html(Sample.refused());

        assertTrue(
                page.select(".finding .message").text().contains("<script>alert('\uFFFD &amp; \uFFFD[2J')</script>"));
    }

    @Test
    void shouldStayReadableWhenTheSiteIsLarge() {
        Outline small = Sample.admitted().outline();
        List<Outline.OfPage> pages = IntStream.range(0, 10_000)
                .mapToObj(i -> small.pages().get(i % 2))
                .toList();
        List<Finding> findings = IntStream.range(0, 5_000)
                .mapToObj(i -> new Finding(
                        "SEO-006", Severity.ERROR, new Subject("/p" + i, "", Place.of("p" + i + ".yaml")), "x", "y"))
                .toList();
        String text = Sample.text(
                new HtmlReport(),
                new Verdict("site", 10_000, findings, List.of(), List.of(), new Outline(small.promises(), pages)));

        assertTrue(text.length() < 3_000_000, text.length() + " characters");
        assertTrue(text.contains("… and 4,500 more"));
        assertTrue(text.contains("… and 7,850 more"));
    }
}
