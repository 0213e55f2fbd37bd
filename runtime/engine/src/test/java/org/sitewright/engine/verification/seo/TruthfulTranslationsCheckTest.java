package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.TruthfulTranslations;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class TruthfulTranslationsCheckTest {
    private static final String ORIGIN = "https://site.test";

    private static List<Finding> check(PageUnderTest... pages) {
        return new TruthfulTranslationsCheck()
                .check(
                        DefaultClause.of(TruthfulTranslations.class),
                        SiteUnderTest.of(pages).rendered());
    }

    /** A page with its canonical address; {@code alternates} are tag and address in turn. */
    private static PageUnderTest page(String path, Locale locale, String... alternates) {
        StringBuilder head = new StringBuilder("<head><link rel=canonical href='" + ORIGIN + path + "'>");
        for (int i = 0; i < alternates.length; i += 2) {
            head.append("<link rel=alternate hreflang='" + alternates[i] + "' href='" + alternates[i + 1] + "'>");
        }
        return PageUnderTest.of(head.append("</head>").toString()).path(path).locale(locale);
    }

    private static PageUnderTest german() {
        return page("/de", Locale.GERMAN, "en", ORIGIN + "/", "de", ORIGIN + "/de", "x-default", ORIGIN + "/");
    }

    private static Finding finding(Severity severity, PageUnderTest page, String message, String fix) {
        return new Finding("SEO-017", severity, page.rendered().subject(), message, fix);
    }

    @Test
    void shouldAcceptPagesThatNameEachOther() {
        assertEquals(
                List.of(),
                check(
                        page("/", Locale.UK, "en-GB", ORIGIN + "/", "de", ORIGIN + "/de", "x-default", ORIGIN + "/"),
                        german(),
                        page("/alone", Locale.ENGLISH),
                        page("/draft", Locale.ENGLISH, "xx", "nowhere").draft()));
    }

    @Test
    void shouldAcceptTranslationOnAnotherHost() {
        assertEquals(
                List.of(),
                check(page(
                        "/",
                        Locale.UK,
                        "en",
                        ORIGIN + "/",
                        "fr",
                        "https://site.fr/",
                        "X-Default",
                        "https://site.fr/")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-UK | https://site.test/de | hreflang="en-UK" names no language and region | Write a language tag such as de or en-GB
                    de    | /de                  | hreflang="de" leads to /de, which is no whole address | Write it with scheme and host
                    de    | https://SITE.test/d  | hreflang="de" leads to https://SITE.test/d, which is no page's canonical address | Name the address that the translation says is its own
                    de    | https://site.test/x  | hreflang="de" leads to /x, which does not name this page in turn | Name each page on the other
                    fr    | https://site.test/de | hreflang="fr" leads to /de, which is in de | Name it with its own language
                    """)
    void shouldRejectWhatIsNoTranslation(String tag, String address, String message, String fix) {
        PageUnderTest page = page("/", Locale.ENGLISH, "en", ORIGIN + "/", tag, address, "x-default", ORIGIN + "/");
        assertEquals(
                List.of(finding(Severity.ERROR, page, message, fix)),
                check(page, german(), page("/x", Locale.GERMAN)).stream()
                        .filter(found -> found.subject().page().equals("/"))
                        .toList());
    }

    @Test
    void shouldRejectWhatIsNotNamedInTurnOnThePageThatNames() {
        PageUnderTest page = page("/", Locale.ENGLISH);
        String fix = "Name each page on the other";
        assertEquals(
                List.of(
                        finding(
                                Severity.ERROR,
                                german(),
                                "hreflang=\"en\" leads to /, which does not name this page in turn",
                                fix),
                        finding(
                                Severity.ERROR,
                                german(),
                                "hreflang=\"x-default\" leads to /, which does not name this page in turn",
                                fix)),
                check(page, german()));
    }

    @Test
    void shouldRejectPageThatDoesNotNameItself() {
        PageUnderTest page = page("/", Locale.ENGLISH, "de", ORIGIN + "/de", "x-default", ORIGIN + "/");
        assertEquals(
                List.of(finding(
                        Severity.ERROR,
                        page,
                        "The page names translations and not itself",
                        "Add a link with its own language and address")),
                check(page, german()));
    }

    @Test
    void shouldWarnWhereNothingIsForAllOthers() {
        PageUnderTest page = page("/", Locale.ENGLISH, "en", ORIGIN + "/", "de", ORIGIN + "/de");
        assertEquals(
                List.of(finding(
                        Severity.WARNING,
                        page,
                        "No hreflang=\"x-default\" says which translation is for all other languages",
                        "Add one with the address of that translation")),
                check(page, german()));
    }
}
