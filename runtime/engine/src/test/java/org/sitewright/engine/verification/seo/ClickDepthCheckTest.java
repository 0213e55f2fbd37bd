package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.ClickDepth;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class ClickDepthCheckTest {
    private static List<Finding> check(SiteUnderTest site) {
        return new ClickDepthCheck().check(DefaultClause.of(ClickDepth.class), site.rendered());
    }

    private static PageUnderTest page(String path, String... links) {
        return PageUnderTest.of(String.join(
                        "",
                        java.util.Arrays.stream(links)
                                .map(to -> "<a href=" + to + ">x</a>")
                                .toList()))
                .path(path);
    }

    @Test
    void shouldAcceptPageAtTheLimitAndLeaveOrphansToOthers() {
        assertEquals(
                List.of(),
                check(SiteUnderTest.of(
                        page("/", "/a"),
                        page("/a", "/b"),
                        page("/b", "/c"),
                        page("/c", "/d"),
                        page("/d"),
                        page("/orphan", "/further"),
                        page("/further"))));
    }

    @Test
    void shouldRejectPageBeyondItOverTheShortestWay() {
        assertEquals(
                List.of(new Finding(
                        "SEO-016",
                        Severity.WARNING,
                        new Subject("/f", "", Place.of("pages/f.yaml")),
                        "The page is 5 clicks from the home page; @ClickDepth allows 4",
                        "Link to it, or to a page that leads to it, from one that is nearer")),
                check(SiteUnderTest.of(
                        page("/", "/a"),
                        page("/a", "/b", "/c"),
                        page("/b", "/c"),
                        page("/c", "/d"),
                        page("/d", "/e"),
                        page("/e", "/f"),
                        page("/f"))));
    }

    @Test
    void shouldBeginAtTheHomePageOfEachLanguage() {
        SiteUnderTest site = SiteUnderTest.of(
                page("/", "/a"),
                page("/a", "/b"),
                page("/b", "/c"),
                page("/c", "/de"),
                page("/de", "/de/a").locale(Locale.GERMAN),
                page("/de/a").locale(Locale.GERMAN));
        assertEquals(List.of(), check(site));
    }
}
