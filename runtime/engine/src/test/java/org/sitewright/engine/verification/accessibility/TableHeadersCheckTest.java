package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.TableHeaders;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class TableHeadersCheckTest {
    private static List<Finding> check(String html) {
        return new TableHeadersCheck()
                .check(
                        DefaultClause.of(TableHeaders.class),
                        PageUnderTest.of(html).rendered());
    }

    private static Finding finding(String message, String fix) {
        return new Finding("A11Y-011", Severity.ERROR, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptWhatKeepsTheRule() {
        assertEquals(
                List.of(),
                check(
                        "<table><tr><th scope=row id=a>Mon</th><td headers=a>9</td></tr></table><table role=presentation><tr><td>x</td></tr></table>"
                                + "<table role=none><tr><td>x</td></tr></table><table><tr><td role=columnheader>Day</td></tr></table>"));
    }

    @Test
    void shouldRejectWhatBreaksTheRule() {
        assertEquals(
                List.of(finding("A table has no header cells", "Make the cells that name others th with a scope")),
                check("<table><tr><td>Mon</td><td>9</td></tr></table>"));
        assertEquals(
                List.of(finding("A table has no header cells", "Make the cells that name others th with a scope")),
                check("<table><tr><th></th><td>9</td></tr></table>"));
        assertEquals(
                List.of(finding("headers=\"a\" names no cell of the table", "Name the id of a header cell")),
                check("<p id=a></p><table><tr><th>Mon</th><td headers=a>9</td></tr></table>"));
    }
}
