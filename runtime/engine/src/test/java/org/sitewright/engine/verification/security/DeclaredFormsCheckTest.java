package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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
