package org.sitewright.engine.verification.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.privacy.PrivacyNotice;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class PrivacyNoticeCheckTest {
    private static List<Finding> check(SiteUnderTest site) {
        return new PrivacyNoticeCheck().check(DefaultClause.of(PrivacyNotice.class), site.rendered());
    }

    @Test
    void shouldAcceptFormWithLinkAndPageWithoutForm() {
        assertEquals(List.of(), check(SiteUnderTest.of(PageUnderTest.of("<p>x</p>"))));
        assertEquals(
                List.of(),
                check(SiteUnderTest.of(PageUnderTest.of("<form></form>").path("/privacy"))
                        .legal("/privacy")));
        assertEquals(
                List.of(),
                check(SiteUnderTest.of(PageUnderTest.of("<form></form><a href='/privacy#data'>Privacy</a>"))
                        .legal("/privacy")));
    }

    @Test
    void shouldRejectFormWithoutLink() {
        Finding finding = new Finding(
                "PRIV-005",
                Severity.ERROR,
                PageUnderTest.SUBJECT,
                "The page has a form and links to no legal notice",
                "Link to the privacy page, or use a footer that lists the legal notices");
        for (String link : List.of("https://else.org/privacy", "/prices")) {
            assertEquals(
                    List.of(finding),
                    check(SiteUnderTest.of(PageUnderTest.of("<form></form><a href=" + link + ">More</a>"))
                            .legal("/privacy")));
        }
    }

    @Test
    void shouldRejectSiteWithoutNotices() {
        assertEquals(
                List.of(new Finding(
                        "PRIV-005",
                        Severity.ERROR,
                        SiteUnderTest.SUBJECT,
                        "Page / has a form; the site has no legal notices",
                        "Write a privacy page and name it under legal")),
                check(SiteUnderTest.of(PageUnderTest.of("<textarea></textarea>"))));
    }
}
