package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.DeclaredForms;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class DeclaredFormsCheckTest {
    @Form(fields = "q")
    record Search() {}

    record Note() {}

    private static List<Finding> check(RenderedBlock block) {
        return new DeclaredFormsCheck()
                .check(
                        DefaultClause.of(DeclaredForms.class),
                        PageUnderTest.of(block).rendered());
    }

    @Test
    void shouldAcceptDeclaredFormAndPlainButton() {
        assertEquals(
                List.of(),
                check(BlockUnderTest.of(new Search(), "<div id=block><form><input name=q></form></div>")
                        .rendered()));
        assertEquals(
                List.of(),
                check(BlockUnderTest.of(new Note(), "<div id=block><button>Menu</button></div>")
                        .rendered()));
    }

    /** A button is a field where it says something to a server, or to another one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <button name=go form=f>Go</button>             | button "go"
                    <button formaction=/else form=f>Go</button>    | button ""
                    <p><select name=town></select></p>             | select "town"
                    <textarea name=note></textarea>                | textarea "note"
                    """)
    void shouldRejectEveryFieldOutsideAForm(String html, String field) {
        assertEquals(
                List.of("Field " + field + " stands outside a form where no component declares one"),
                check(BlockUnderTest.of(new Note(), "<div id=block>" + html + "</div>")
                                .rendered())
                        .stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void shouldRejectUndeclaredFormAndLoneField() {
        RenderedBlock block = BlockUnderTest.of(
                        new Note(), "<div id=block><form><input name=a></form><input name=b form=c></div>")
                .rendered();
        String fix = "Declare @Form with its fields on the component, or remove it";
        assertEquals(
                List.of(
                        new Finding(
                                "SEC-006",
                                Severity.ERROR,
                                block.blaming("xhtml"),
                                "A form stands where no component declares one",
                                fix),
                        new Finding(
                                "SEC-006",
                                Severity.ERROR,
                                block.blaming("xhtml"),
                                "Field input \"b\" stands outside a form where no component declares one",
                                fix)),
                check(block));
    }
}
