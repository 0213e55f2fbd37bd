package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.NoOrphans;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class NoOrphansCheckTest {
    private static List<Finding> check(SiteUnderTest site) {
        return new NoOrphansCheck().check(DefaultClause.of(NoOrphans.class), site.rendered());
    }

    @Test
    void shouldAcceptPagesThatLinksReach() {
        assertEquals(
                List.of(),
                check(SiteUnderTest.of(
                                PageUnderTest.of("<a href=/old>b</a>"),
                                PageUnderTest.of("<a href=c>c</a>").path("/b"),
                                PageUnderTest.of("").path("/c"),
                                PageUnderTest.of("").path("/draft").draft(),
                                PageUnderTest.of("").path("/404").error(),
                                PageUnderTest.of("<a href=/de/d>d</a>")
                                        .path("/de")
                                        .locale(Locale.GERMAN),
                                PageUnderTest.of("").path("/de/d").locale(Locale.GERMAN))
                        .redirect("/old", "/b")));
    }

    @Test
    void shouldLookForALanguageWithoutHomeFromTheRoot() {
        PageUnderTest linked = PageUnderTest.of("").path("/linked").locale(Locale.FRENCH);
        PageUnderTest orphan = PageUnderTest.of("").path("/orphan").locale(Locale.FRENCH);
        assertEquals(
                List.of(orphan.rendered().subject()),
                check(SiteUnderTest.of(
                                PageUnderTest.of("<a href=/linked>a</a>"),
                                PageUnderTest.of("<a href=/orphan>a</a>")
                                        .path("/de")
                                        .locale(Locale.GERMAN),
                                linked,
                                orphan))
                        .stream()
                        .map(Finding::subject)
                        .toList());
    }

    @Test
    void shouldAcceptSiteOfWhichNothingIsListedYet() {
        assertEquals(
                List.of(),
                check(SiteUnderTest.of(PageUnderTest.of("").path("/b").draft())));
    }

    @Test
    void shouldRejectPageThatOnlyItselfAndDraftsLinkTo() {
        PageUnderTest orphan = PageUnderTest.of("<a href=/b>b</a>").path("/b");
        assertEquals(
                List.of(new Finding(
                        "SEO-007",
                        Severity.ERROR,
                        orphan.rendered().subject(),
                        "No links lead here from the home page",
                        "Link to it from the navigation or a page that is linked")),
                check(SiteUnderTest.of(
                        PageUnderTest.of("<a href=/d>d</a>"),
                        orphan,
                        PageUnderTest.of("<a href=/b>b</a>").path("/d").draft())));
    }

    @Test
    void shouldRejectSiteWithoutHome() {
        assertEquals(
                List.of(new Finding(
                        "SEO-007",
                        Severity.ERROR,
                        SiteUnderTest.SUBJECT,
                        "The site has no listed home page",
                        "Publish a page at /")),
                check(SiteUnderTest.of(PageUnderTest.of("").path("/b"))));
    }
}
