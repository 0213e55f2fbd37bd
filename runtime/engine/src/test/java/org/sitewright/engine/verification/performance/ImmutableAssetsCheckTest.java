package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.ImmutableAssets;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class ImmutableAssetsCheckTest {
    private static final String HASHED = "/assets/bay.0123456789abcdef.webp";

    record Teaser() {}

    private static List<Finding> check(PageUnderTest... pages) {
        return new ImmutableAssetsCheck()
                .check(
                        DefaultClause.of(ImmutableAssets.class),
                        SiteUnderTest.of(pages)
                                .assets(HASHED, "/robots.txt")
                                .redirect("/old.css", "/site.css")
                                .rendered());
    }

    @Test
    void shouldAcceptHashedFilesLinksOtherHostsAndWhatIsMissing() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<img src=" + HASHED + "><a href=/robots.txt>Rules</a><img src=/missing.webp>"
                                + "<img src=https://elsewhere.org/a.webp>")
                        .css("a{background:url(" + HASHED + ")}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <img src=/robots.txt>              | /robots.txt is loaded and served with Cache-Control: public, max-age=0, must-revalidate
                    <link rel=stylesheet href=/old.css>| /old.css is loaded over a redirect
                    <object data=/></object>           | / is loaded and is a page, not a file
                    """)
    void shouldRejectWhatNobodyMayKeep(String html, String message) {
        assertEquals(
                List.of(new Finding(
                        "PERF-015",
                        Severity.WARNING,
                        PageUnderTest.SUBJECT,
                        message,
                        "Name a file of the site's folder, which is served under the hash of its bytes")),
                check(PageUnderTest.of(html)));
    }

    @Test
    void shouldBlameTheStyleSheetAndSayItOnce() {
        String css = "a{background:url(/robots.txt)}";
        RenderedBlock block =
                BlockUnderTest.of(new Teaser(), "<p id=block></p>").css(css).rendered();
        List<Finding> found = check(
                PageUnderTest.of(block).css(css),
                PageUnderTest.of(block).css(css).path("/b"));
        assertEquals(1, found.size());
        assertEquals(
                Place.of("org/sitewright/engine/verification/performance/teaser.css"),
                found.get(0).subject().place());
    }
}
