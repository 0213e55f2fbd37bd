package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.NaturalFocus;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class NaturalFocusCheckTest {
    private static List<Finding> check(String html) {
        return new NaturalFocusCheck()
                .check(
                        DefaultClause.of(NaturalFocus.class),
                        PageUnderTest.of(html).rendered());
    }

    private static Finding finding(String message, String fix) {
        return new Finding("A11Y-014", Severity.ERROR, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptWhatKeepsTheRule() {
        assertEquals(
                List.of(),
                check("<main tabindex=-1></main><p tabindex=0>a</p><dialog><p><input autofocus></p></dialog>"));
    }

    @Test
    void shouldRejectWhatBreaksTheRule() {
        assertEquals(
                List.of(finding(
                        "Element p has tabindex=\"1\"", "Use 0 or -1, and put it where it belongs in the document")),
                check("<p tabindex=1>a</p>"));
        assertEquals(
                List.of(finding("Element input takes the focus when the page loads", "Remove autofocus")),
                check("<input autofocus>"));
    }
}
