package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
