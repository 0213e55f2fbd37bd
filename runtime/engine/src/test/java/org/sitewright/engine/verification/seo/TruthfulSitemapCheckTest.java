package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.TruthfulSitemap;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class TruthfulSitemapCheckTest {
    private static List<Finding> check(String... sitemap) {
        return new TruthfulSitemapCheck()
                .check(
                        DefaultClause.of(TruthfulSitemap.class),
                        SiteUnderTest.of(
                                        PageUnderTest.of(""),
                                        PageUnderTest.of("").path("/draft").draft())
                                .sitemap(sitemap)
                                .rendered());
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return new Finding("SEO-015", Severity.ERROR, subject, message, fix);
    }

    @Test
    void shouldAcceptEveryIndexablePageOnce() {
        assertEquals(List.of(), check("/"));
    }

    @Test
    void shouldRejectWhatIsMissingTwiceOrNotMeant() {
        assertEquals(
                List.of(finding(
                        PageUnderTest.SUBJECT,
                        "The sitemap does not list the page",
                        "List it, or set indexed: false on the page")),
                check());
        assertEquals(
                List.of(finding(SiteUnderTest.SUBJECT, "The sitemap lists / twice", "List each page once")),
                check("/", "/"));
        assertEquals(
                List.of(finding(
                        SiteUnderTest.SUBJECT,
                        "The sitemap lists /draft, which is no page that may be indexed",
                        "List only published pages that are indexed")),
                check("/", "/draft"));
    }
}
