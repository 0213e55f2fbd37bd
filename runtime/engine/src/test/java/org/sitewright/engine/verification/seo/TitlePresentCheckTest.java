package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.TitlePresent;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class TitlePresentCheckTest {
    private static List<Finding> check(PageUnderTest... pages) {
        return new TitlePresentCheck()
                .check(
                        DefaultClause.of(TitlePresent.class),
                        SiteUnderTest.of(pages).rendered());
    }

    private static PageUnderTest page(String path, String title) {
        return PageUnderTest.of("<title>" + title + "</title>").path(path);
    }

    @Test
    void shouldAcceptTitlesOfTheirOwn() {
        assertEquals(
                List.of(),
                check(
                        page("/", "Sail"),
                        page("/menu", "Menu"),
                        page("/long", "x".repeat(70)),
                        page("/404", "Sail").error(),
                        page("/new", "Sail").draft()));
    }

    @Test
    void shouldRejectMissingLongAndShared() {
        RenderedPage menu = page("/menu", "sail  ING").rendered();
        assertEquals(
                List.of(
                        new Finding(
                                "SEO-003",
                                Severity.ERROR,
                                page("/", "").rendered().subject(),
                                "Title \"Sail ing\" is also that of /menu",
                                "Say what only this page is about"),
                        new Finding(
                                "SEO-003",
                                Severity.ERROR,
                                menu.subject(),
                                "Title \"sail ING\" is also that of /",
                                "Say what only this page is about"),
                        new Finding(
                                "SEO-003",
                                Severity.ERROR,
                                page("/b", "").rendered().subject(),
                                "The page has no title",
                                "Write one that names this page"),
                        new Finding(
                                "SEO-003",
                                Severity.ERROR,
                                page("/c", "").rendered().subject(),
                                "Title is 71 characters; at most 70 are allowed",
                                "Shorten it"),
                        new Finding(
                                "SEO-003",
                                Severity.ERROR,
                                page("/404", "").rendered().subject(),
                                "The page has no title",
                                "Write one that names this page")),
                check(
                        page("/", "Sail ing"),
                        page("/menu", "sail  ING"),
                        page("/b", " "),
                        page("/c", "x".repeat(71)),
                        page("/404", "").error()));
    }

    @Test
    void shouldNameTheFirstOfSeveralAndForTheFirstTheSecond() {
        assertEquals(
                List.of("/ as /b", "/b as /", "/c as /"),
                check(page("/", "Sailing"), page("/a", "Rowing"), page("/b", "Sailing"), page("/c", "Sailing")).stream()
                        .map(f -> f.subject().page() + f.message().replaceFirst(".*is also that of", " as"))
                        .toList());
    }

    @Test
    void shouldRejectSecondTitle() {
        assertEquals(1, check(page("/", "Sail</title><title>Again")).size());
    }
}
