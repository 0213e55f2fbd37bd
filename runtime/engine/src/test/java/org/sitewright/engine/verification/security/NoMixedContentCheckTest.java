package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.NoMixedContent;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class NoMixedContentCheckTest {
    private static List<Finding> check(String html) {
        return new NoMixedContentCheck()
                .check(
                        DefaultClause.of(NoMixedContent.class),
                        PageUnderTest.of(html).rendered());
    }

    private static Finding finding(String message, String fix) {
        return new Finding("SEC-010", Severity.ERROR, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptWhatKeepsTheRule() {
        assertEquals(List.of(), check("<img src=/a.webp><img src='https://a.test/b'><a href='http://a.test/'>a</a>"));
    }

    @Test
    void shouldLeaveADevelopersMachineAlone() {
        assertEquals(
                List.of(),
                new NoMixedContentCheck()
                        .check(
                                DefaultClause.of(NoMixedContent.class),
                                PageUnderTest.of("<img src='http://localhost:8080/b.webp'>")
                                        .origin("http://localhost:8080")
                                        .rendered()));
    }

    @Test
    void shouldRejectWhatBreaksTheRule() {
        assertEquals(
                List.of(finding(
                        "Address HTTP://a.test/b.webp (image) is not encrypted", "Use https, or a path of this site")),
                check("<img src='HTTP://a.test/b.webp'>"));
        assertEquals(
                List.of(finding(
                        "Address http://site.test/send (form) is not encrypted", "Use https, or a path of this site")),
                check("<form action='http://site.test/send'></form>"));
    }
}
