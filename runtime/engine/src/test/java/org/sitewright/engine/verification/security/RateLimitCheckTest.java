package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.RateLimit;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.PageUnderTest;

class RateLimitCheckTest {
    @RateLimit(requests = 10_000, seconds = 3_600)
    record Most() {}

    @RateLimit(requests = 1, seconds = 1)
    record Least() {}

    @RateLimit(requests = 0, seconds = 3_601)
    record Wrong() {}

    @RateLimit(requests = 10_001, seconds = 0)
    record WrongToo() {}

    record Text() {}

    private static RenderedBlock block(Record component) {
        return BlockUnderTest.of(component, "<p id=block></p>").rendered();
    }

    private static List<String> ofBlock(Record component) {
        return new RateLimitCheck()
                .check(component.getClass().getAnnotation(RateLimit.class), block(component)).stream()
                        .map(Finding::message)
                        .toList();
    }

    private static List<Finding> ofPage(Map<String, String> headers, Record... components) {
        RenderedBlock[] blocks = java.util.Arrays.stream(components)
                .map(RateLimitCheckTest::block)
                .toArray(RenderedBlock[]::new);
        return new RateLimitCheck()
                .check(
                        Least.class.getAnnotation(RateLimit.class),
                        PageUnderTest.of(blocks).headers(headers).rendered());
    }

    @Test
    void shouldAcceptRatesAtTheBounds() {
        assertEquals(List.of(), ofBlock(new Most()));
        assertEquals(List.of(), ofBlock(new Least()));
    }

    @Test
    void shouldRejectRatesThatCannotBeHeld() {
        assertEquals(
                List.of(
                        "@RateLimit names 0 requests; 1 to 10000 can be held",
                        "@RateLimit names 3601 seconds; 1 to 3600 can be held"),
                ofBlock(new Wrong()));
        assertEquals(
                List.of(
                        "@RateLimit names 10001 requests; 1 to 10000 can be held",
                        "@RateLimit names 0 seconds; 1 to 3600 can be held"),
                ofBlock(new WrongToo()));
    }

    @Test
    void shouldAcceptPageThatSaysItsRate() {
        assertEquals(List.of(), ofPage(Map.of("RateLimit-Policy", "\"visitor\";q=1;w=1"), new Text(), new Least()));
        assertEquals(List.of(), ofPage(Map.of(), new Text()));
    }

    @Test
    void shouldRejectPageThatSaysAnother() {
        String fix = "Send RateLimit-Policy: \"visitor\";q=1;w=1";
        assertEquals(
                List.of(new Finding(
                        "SEC-015", Severity.ERROR, PageUnderTest.SUBJECT, "Header RateLimit-Policy is not sent", fix)),
                ofPage(Map.of(), new Least()));
        assertEquals(
                List.of(new Finding(
                        "SEC-015",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "Header RateLimit-Policy is \"visitor\";q=9;w=1",
                        fix)),
                ofPage(Map.of("RateLimit-Policy", "\"visitor\";q=9;w=1"), new Least()));
    }
}
