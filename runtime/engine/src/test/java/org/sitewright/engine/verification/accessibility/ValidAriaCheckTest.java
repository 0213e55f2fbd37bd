package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.ValidAria;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class ValidAriaCheckTest {
    private static List<Finding> check(String html) {
        return new ValidAriaCheck()
                .check(DefaultClause.of(ValidAria.class), PageUnderTest.of(html).rendered());
    }

    private static Finding finding(String message, String fix) {
        return new Finding("A11Y-013", Severity.ERROR, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptWhatKeepsTheRule() {
        assertEquals(
                List.of(),
                check(
                        "<ul role=list><li role='doc-endnote listitem' aria-current=page>a</ul><svg aria-hidden=true></svg><p aria-hidden=true><a href=/ tabindex=-1>a</a><input type=hidden><button disabled>x</button></p>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p aria-hidden=false><a href=/>a</a></p>              | true
                    <p aria-hidden=true><input type=Hidden></p>           | true
                    <svg role=graphics-symbol></svg>                      | true
                    <p aria-hidden=true><b tabindex=0>a</b></p>           | false
                    <button aria-hidden=' true '>a</button>               | false
                    <p aria-hidden=true><a href=/ tabindex=-1>a</a><button>b</button></p> | false
                    <p role='list headline'></p>                          | false
                    """)
    void shouldKnowWhatIsHiddenAndWhatExists(String html, boolean accepted) {
        assertEquals(accepted, check(html).isEmpty());
    }

    @Test
    void shouldRejectWhatBreaksTheRule() {
        assertEquals(
                List.of(finding("role=\"headline\" is no role of ARIA", "Name a role that exists, or none")),
                check("<p role=headline>a</p>"));
        assertEquals(
                List.of(finding("aria-labeledby is no attribute of ARIA", "Correct its name")),
                check("<p aria-labeledby=a>a</p>"));
        assertEquals(
                List.of(finding(
                        "Element a takes the focus and is hidden by aria-hidden",
                        "Remove aria-hidden, or take it out of the order with tabindex=\"-1\"")),
                check("<div aria-hidden=true><p><a href=/>a</a></p></div>"));
    }

    @Test
    void shouldRejectValueThatTheAttributeDoesNotHave() {
        assertEquals(
                List.of(finding("aria-expanded=\"open\" is no value of it", "Use one of false, true, undefined")),
                check("<button aria-expanded=open>a</button>"));
        assertEquals(
                List.of(),
                check(
                        "<button aria-expanded=TRUE aria-pressed=mixed>a</button><p aria-live='' aria-relevant='additions text'>b</p>"));
    }
}
