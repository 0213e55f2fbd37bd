package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.Language;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class LanguageCheckTest {
    private static List<Finding> check(String html, Locale locale) {
        return new LanguageCheck()
                .check(
                        DefaultClause.of(Language.class),
                        PageUnderTest.of(html).locale(locale).rendered());
    }

    @Test
    void shouldAcceptLanguageOfThePage() {
        assertEquals(List.of(), check("<html lang=en>", Locale.ENGLISH));
        assertEquals(List.of(), check("<html lang=de-AT>", new Locale("de", "AT")));
    }

    @Test
    void shouldRejectMissingLanguage() {
        assertEquals(
                List.of(new Finding(
                        "A11Y-005",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "Element html has no lang; the page is in en",
                        "Set lang=\"en\" in the theme's frame")),
                check("<p>", Locale.ENGLISH));
    }

    @Test
    void shouldRejectOtherAndInvalidLanguage() {
        assertEquals(
                "Element html has lang=\"en\"; the page is in de",
                check("<html lang=en>", Locale.GERMAN).get(0).message());
        assertEquals(
                "Element html has lang=\"zz\", which is no language",
                check("<html lang=zz>", new Locale("zz")).get(0).message());
    }

    /** What is said, and what to do, when the page's file names a language, none, or something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en  | gsw | Element html has lang="gsw"; the page is in en          | Set lang="en" in the theme's frame
                    en  | und | Element html has lang="und", which is no language       | Set lang="en" in the theme's frame
                    en  | e   | Element html has lang="e", which is no language         | Set lang="en" in the theme's frame
                    zz  | ''  | Element html has no lang; the page is in zz             | Set the page's locale to a language tag such as en
                    und | ''  | Element html has no lang                                | Set lang on it to the language the page is written in, such as en
                    """)
    void shouldSayWhatIsMissing(String locale, String lang, String message, String fix) {
        assertEquals(
                List.of(new Finding("A11Y-005", Severity.ERROR, PageUnderTest.SUBJECT, message, fix)),
                check("<html lang='" + lang + "'>", Locale.forLanguageTag(locale)));
    }

    @Test
    void shouldAcceptLanguageWithoutATwoLetterCode() {
        assertEquals(List.of(), check("<html lang=GSW>", Locale.forLanguageTag("gsw")));
    }

    @Test
    void shouldHoldPartsInAnotherLanguageToo() {
        assertEquals(
                "Element p has lang=\"klingon\", which is no language",
                check("<html lang=en><p lang=klingon>x</p><p lang=de>y</p><p lang=''>z</p>", Locale.ENGLISH)
                        .get(0)
                        .message());
        assertEquals(List.of(), check("<html lang=en><p lang=de-AT>y</p><p lang=''>z</p>", Locale.ENGLISH));
    }
}
