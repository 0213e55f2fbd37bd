package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.Labels;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class LabelsCheckTest {
    record Contact() {}

    private static List<Finding> check(RenderedPage page) {
        return new LabelsCheck().check(DefaultClause.of(Labels.class), page);
    }

    @Test
    void shouldAcceptEveryWayToLabel() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of(
                                """
                <label for=a>Name</label><input id=a><label>Mail <input></label><input aria-label=Search>
                <b id=t>Town</b><select aria-labelledby=t></select><input type=hidden><input type=submit><label><span>Agree</span><input type=checkbox></label>
                <label>Notes <span role=textbox></span></label><label for=d>Day<input id=d></label>""")
                        .rendered()));
    }

    @Test
    void shouldRejectPlaceholderAsLabel() {
        RenderedBlock block = BlockUnderTest.of(
                        new Contact(), "<form id=block><input id=m name=mail placeholder=Mail></form>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "A11Y-002",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "Control input \"mail\" has no label",
                        "Add a label with for=\"m\", or aria-label")),
                check(PageUnderTest.of(block).rendered()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<label for=a> </label><input id=a>", "<label><select><option>One</option></select></label>",
                        "<textarea aria-labelledby=none></textarea>",
                "<label for=b>Name<input id=a></label>", "<div role=textbox></div>",
                        "<input title=Name aria-label=' '>",
                "<label>From <input> to <input></label>", "<textarea type=submit></textarea>",
                        "<label>Size<span><label> <input></label></span></label>",
            })
    void shouldRejectEmptyAndWrongLabels(String html) {
        assertEquals(1, check(PageUnderTest.of(html).rendered()).size(), html);
    }
}
