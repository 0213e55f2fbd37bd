package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.NearDuplicates;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class NearDuplicatesCheckTest {
    private static List<Finding> check(PageUnderTest... pages) {
        return check(SiteUnderTest.of(pages));
    }

    private static List<Finding> check(SiteUnderTest site) {
        return new NearDuplicatesCheck().check(DefaultClause.of(NearDuplicates.class), site.rendered());
    }

    private static String text(String stem, int words) {
        return IntStream.range(0, words).mapToObj(i -> stem + i * 31 % 997).collect(Collectors.joining(" "));
    }

    private static PageUnderTest page(String path, String text) {
        return PageUnderTest.of("<main>" + text + "</main>").path(path);
    }

    @Test
    void shouldAcceptOtherShortAndUnlistedTexts() {
        assertEquals(List.of(), check(page("/", text("boat", 300)), page("/b", text("car", 300))));
        assertEquals(List.of(), check(page("/", text("boat", 99)), page("/b", text("boat", 99))));
        assertEquals(
                List.of(),
                check(
                        page("/", text("boat", 300)),
                        page("/b", text("boat", 300)).draft()));
    }

    @Test
    void shouldAcceptLegalTextsThatAreAlike() {
        SiteUnderTest site = SiteUnderTest.of(
                page("/", text("car", 300)), page("/terms", text("boat", 300)), page("/rental", text("boat", 300)));
        assertEquals(1, check(site).size());
        assertEquals(List.of(), check(site.legal("/terms#hire")));
        assertEquals(1, check(site.legal("/")).size());
    }

    @Test
    void shouldWarnOfNearlyTheSameText() {
        PageUnderTest copy = page("/b", text("boat", 900) + " and a few words");
        assertEquals(
                List.of(new Finding(
                        "SEO-011",
                        Severity.WARNING,
                        copy.rendered().subject(),
                        "The page says nearly the same as /",
                        "Merge the pages, or write what is different")),
                check(page("/", text("boat", 900)), copy));
    }
}
