package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.DescriptionPresent;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class DescriptionPresentCheckTest {
    private static final String WORDS = "Sailing trips in the bay, every day";

    private static List<Finding> check(PageUnderTest... pages) {
        return new DescriptionPresentCheck()
                .check(
                        DefaultClause.of(DescriptionPresent.class),
                        SiteUnderTest.of(pages).rendered());
    }

    private static PageUnderTest page(String path, String description) {
        return PageUnderTest.of("<meta name=Description content='" + description + "'>")
                .path(path);
    }

    @Test
    void shouldAcceptDescriptionsOfTheirOwn() {
        assertEquals(
                List.of(),
                check(
                        page("/", WORDS),
                        page("/b", WORDS + " at noon"),
                        PageUnderTest.of("").path("/404").error()));
    }

    @Test
    void shouldRejectMissingShortAndShared() {
        assertEquals(
                List.of(
                        new Finding(
                                "SEO-004",
                                Severity.ERROR,
                                page("/", "").rendered().subject(),
                                "Description is also that of /d",
                                "Say what only this page is about"),
                        new Finding(
                                "SEO-004",
                                Severity.ERROR,
                                page("/b", "").rendered().subject(),
                                "The page has no description",
                                "Write one or two sentences about it"),
                        new Finding(
                                "SEO-004",
                                Severity.ERROR,
                                page("/c", "").rendered().subject(),
                                "Description is 5 characters; 25 to 200 are allowed",
                                "Say more"),
                        new Finding(
                                "SEO-004",
                                Severity.ERROR,
                                page("/d", "").rendered().subject(),
                                "Description is also that of /",
                                "Say what only this page is about")),
                check(
                        page("/", WORDS),
                        page("/b", " "),
                        page("/c", "Boats"),
                        page("/d", WORDS.toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24  | Description is 24 characters; 25 to 200 are allowed | Say more",
                "25  | |",
                "200 | |",
                "201 | Description is 201 characters; 25 to 200 are allowed | Shorten it",
            })
    void shouldCountCharacters(int length, String message, String fix) {
        assertEquals(
                message == null
                        ? List.of()
                        : List.of(new Finding("SEO-004", Severity.ERROR, PageUnderTest.SUBJECT, message, fix)),
                check(page("/", "x".repeat(length))));
    }
}
