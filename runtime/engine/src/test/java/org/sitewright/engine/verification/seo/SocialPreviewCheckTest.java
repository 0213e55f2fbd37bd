package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.SocialPreview;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class SocialPreviewCheckTest {
    private static List<Finding> check(String html) {
        return new SocialPreviewCheck()
                .check(
                        DefaultClause.of(SocialPreview.class),
                        PageUnderTest.of(html).rendered());
    }

    private static Finding finding(String message, String fix) {
        return new Finding("SEO-013", Severity.ERROR, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptWhatKeepsTheRule() {
        assertEquals(
                List.of(),
                check(
                        "<meta property=\"og:title\" content=\"Title\"><meta property=\"og:description\" content=\"Description\"><meta property=\"og:type\" content=\"website\"><meta property=\"og:url\" content=\"https://site.test/\"><meta property=\"og:locale\" content=\"en\">"));
        assertEquals(
                List.of(),
                check(
                        "<meta property=\"og:title\" content=\"Title\"><meta property=\"og:description\" content=\"Description\"><meta property=\"og:type\" content=\"website\"><meta property=\"og:url\" content=\"https://site.test/\"><meta property=\"og:locale\" content=\"en\"><meta property=\"og:image\" content=\"https://site.test/a.webp\">"));
    }

    @Test
    void shouldRejectWhatBreaksTheRule() {
        assertEquals(
                List.of(finding("The page has no og:title", "Set og:title once, to \"Title\"")),
                check(
                        "<meta property=\"og:description\" content=\"Description\"><meta property=\"og:type\" content=\"website\"><meta property=\"og:url\" content=\"https://site.test/\"><meta property=\"og:locale\" content=\"en\">"));
        assertEquals(
                List.of(finding("og:url is https://other.test/", "Set og:url once, to \"https://site.test/\"")),
                check(
                        "<meta property=\"og:title\" content=\"Title\"><meta property=\"og:description\" content=\"Description\"><meta property=\"og:type\" content=\"website\"><meta property=\"og:url\" content=\"https://other.test/\"><meta property=\"og:locale\" content=\"en\">"));
        assertEquals(
                List.of(finding("og:locale is en and de", "Set og:locale once, to \"en\"")),
                check(
                        "<meta property=\"og:title\" content=\"Title\"><meta property=\"og:description\" content=\"Description\"><meta property=\"og:type\" content=\"website\"><meta property=\"og:url\" content=\"https://site.test/\"><meta property=\"og:locale\" content=\"en\"><meta property=og:locale content=de>"));
        assertEquals(
                List.of(finding("The page has no single og:type", "Set it once, to website or article")),
                check(
                        "<meta property=\"og:title\" content=\"Title\"><meta property=\"og:description\" content=\"Description\"><meta property=\"og:url\" content=\"https://site.test/\"><meta property=\"og:locale\" content=\"en\">"));
        assertEquals(
                List.of(finding("og:image is https://cdn.test/a.webp", "Name an image of this site by its address")),
                check(
                        "<meta property=\"og:title\" content=\"Title\"><meta property=\"og:description\" content=\"Description\"><meta property=\"og:type\" content=\"website\"><meta property=\"og:url\" content=\"https://site.test/\"><meta property=\"og:locale\" content=\"en\"><meta property=\"og:image\" content=\"https://cdn.test/a.webp\">"));
    }
}
