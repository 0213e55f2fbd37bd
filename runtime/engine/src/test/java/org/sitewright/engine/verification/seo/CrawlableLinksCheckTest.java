package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.CrawlableLinks;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class CrawlableLinksCheckTest {
    private static List<Finding> check(String html) {
        return new CrawlableLinksCheck()
                .check(
                        DefaultClause.of(CrawlableLinks.class),
                        PageUnderTest.of(html).rendered());
    }

    private static Finding finding(String message, String fix) {
        return new Finding("SEO-012", Severity.ERROR, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptWhatKeepsTheRule() {
        assertEquals(List.of(), check("<a href=/a>A</a><a id=x>Anchor</a><a aria-current=page>Here</a><a></a>"));
    }

    @Test
    void shouldRejectWhatBreaksTheRule() {
        assertEquals(
                List.of(finding(
                        "Link \"Prices\" has no address", "Give it an href, or make it a button or plain text")),
                check("<a>Prices</a>"));
    }

    @Test
    void shouldRejectLinkToNowhere() {
        assertEquals(
                List.of(finding(
                        "Link \"Book\" leads to #, which is no place",
                        "Name the page or the part of it that it leads to, #top for its beginning")),
                check("<a href=' # '>Book</a><a href=#top>Up</a>"));
    }
}
