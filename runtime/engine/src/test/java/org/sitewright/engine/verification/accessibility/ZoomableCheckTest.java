package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.Zoomable;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class ZoomableCheckTest {
    private static List<Finding> check(String html) {
        return new ZoomableCheck()
                .check(DefaultClause.of(Zoomable.class), PageUnderTest.of(html).rendered());
    }

    private static Finding finding(String message, String fix) {
        return new Finding("A11Y-015", Severity.ERROR, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptWhatKeepsTheRule() {
        assertEquals(List.of(), check("<meta name=viewport content='width=device-width, initial-scale=1'>"));
        assertEquals(List.of(), check("<meta name=viewport content='maximum-scale=5, user-scalable=yes'>"));
    }

    @ParameterizedTest
    @CsvSource({
        "maximum-scale=2,true",
        "maximum-scale=1.99,false",
        "maximum-scale=x,true",
        "user-scalable=1,true",
        "user-scalable=0,false",
        "width=1,true"
    })
    void shouldAllowToZoomToTwice(String content, boolean accepted) {
        assertEquals(
                accepted,
                check("<meta name=viewport content='" + content + "'>").isEmpty());
    }

    @Test
    void shouldRejectWhatBreaksTheRule() {
        assertEquals(
                List.of(finding(
                        "The viewport blocks zoom with user-scalable=no", "Leave out user-scalable and maximum-scale")),
                check("<meta name=viewport content='width=device-width, user-scalable = NO'>"));
        assertEquals(
                List.of(finding(
                        "The viewport blocks zoom with maximum-scale=1.0",
                        "Leave out user-scalable and maximum-scale")),
                check("<meta name=viewport content='maximum-scale=1.0'>"));
    }
}
