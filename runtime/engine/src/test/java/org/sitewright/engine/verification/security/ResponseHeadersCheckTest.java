package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.ResponseHeaders;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.composition.Headers;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class ResponseHeadersCheckTest {
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    private static List<Finding> check(String policy, String without) {
        Map<String, String> headers = new HashMap<>(Headers.base());
        headers.put("Content-Security-Policy", policy);
        headers.remove(without);
        RenderedPage page = PageUnderTest.of("<p>").headers(headers).rendered();
        return new ResponseHeadersCheck().check(DefaultClause.of(ResponseHeaders.class), page);
    }

    private static Finding finding(String message, String fix) {
        return new Finding("SEC-011", Severity.ERROR, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptHeadersOfTheEngine() {
        assertEquals(List.of(), check(POLICY + "; img-src 'self' https://a.test", ""));
    }

    @Test
    void shouldRejectMissingHeader() {
        assertEquals(
                List.of(finding("Header X-Frame-Options is not sent", "Send X-Frame-Options: DENY")),
                check(POLICY, "X-Frame-Options"));
    }

    @Test
    void shouldRejectHeaderThatSaysSomethingElse() {
        Map<String, String> headers = new HashMap<>(Headers.base());
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Frame-Options", "SAMEORIGIN");
        assertEquals(
                List.of(finding("Header X-Frame-Options is SAMEORIGIN", "Send X-Frame-Options: DENY")),
                new ResponseHeadersCheck()
                        .check(
                                DefaultClause.of(ResponseHeaders.class),
                                PageUnderTest.of("<p>").headers(headers).rendered()));
    }

    @Test
    void shouldRejectLoosePolicy() {
        assertEquals(
                List.of(finding(
                        "The policy allows 'unsafe-inline' in script-src 'unsafe-inline'",
                        "Name the origins that are needed")),
                check(POLICY + "; script-src 'unsafe-inline'", ""));
        assertEquals(
                List.of(finding("The policy lacks base-uri 'none'", "Add base-uri 'none' to it")),
                check(POLICY.replace("base-uri 'none'; ", ""), ""));
    }
}
