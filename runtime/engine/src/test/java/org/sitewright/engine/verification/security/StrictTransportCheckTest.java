package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.StrictTransport;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class StrictTransportCheckTest {
    private static List<Finding> check(Map<String, String> headers) {
        return new StrictTransportCheck()
                .check(
                        DefaultClause.of(StrictTransport.class),
                        PageUnderTest.of("").headers(headers).rendered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max-age=63072000; includeSubDomains",
                "includeSubdomains;MAX-AGE = 31536000",
                "max-age=\"63072000\"; includeSubDomains; preload"
            })
    void shouldAcceptAYearAndMore(String value) {
        assertEquals(List.of(), check(Map.of("Strict-Transport-Security", value)));
    }

    @Test
    void shouldRejectPageWithoutIt() {
        assertEquals(
                List.of(new Finding(
                        "SEC-013",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "Header Strict-Transport-Security is not sent",
                        "Send Strict-Transport-Security: max-age=63072000; includeSubDomains")),
                check(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    max-age=31535999; includeSubDomains | , shorter than 31536000 seconds
                    max-age=31536000                    | , without includeSubDomains
                    preload; max-age=x                  | , without includeSubDomains, shorter than 31536000 seconds
                    """)
    void shouldRejectWhatIsTooShortOrLeavesSubdomainsOut(String value, String why) {
        assertEquals(
                List.of("Header Strict-Transport-Security is " + value + why),
                check(Map.of("Strict-Transport-Security", value)).stream()
                        .map(Finding::message)
                        .toList());
    }

    @StrictTransport(seconds = 94_608_000)
    record ThreeYears() {}

    @Test
    void shouldSayThatAPolicyAsksForMoreThanTheEngineSends() {
        String sent = "max-age=63072000; includeSubDomains";
        assertEquals(
                List.of(new Finding(
                        "SEC-013",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "Header Strict-Transport-Security is " + sent + ", shorter than 94608000 seconds",
                        "Ask for no more in the policy: the engine always sends " + sent)),
                new StrictTransportCheck()
                        .check(
                                ThreeYears.class.getAnnotation(StrictTransport.class),
                                PageUnderTest.of("")
                                        .headers(Map.of("Strict-Transport-Security", sent))
                                        .rendered()));
    }

    @Test
    void shouldLeaveADevelopersMachineAlone() {
        RenderedPage page = PageUnderTest.of("").rendered();
        RenderedPage local = new RenderedPage(
                page.page(), page.html(), page.document(), List.of(), List.of(), Map.of(), "", "http://localhost:8080");
        assertEquals(List.of(), new StrictTransportCheck().check(DefaultClause.of(StrictTransport.class), local));
    }
}
