package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.UniqueIds;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class UniqueIdsCheckTest {
    record Text() {}

    private static List<Finding> check(RenderedPage page) {
        return new UniqueIdsCheck().check(DefaultClause.of(UniqueIds.class), page);
    }

    @Test
    void shouldAcceptUniqueIdsAndReferencesToThem() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<b id=a></b><b id=b></b><label for=a></label><i aria-labelledby='a  b'></i>")
                        .rendered()));
    }

    @Test
    void shouldBlameTemplateForItsOwnIdAndAuthorForABlocks() {
        RenderedBlock one = BlockUnderTest.of(
                        new Text(), "<div id=block><b id=x></b><b id=x></b></div><div id=block></div>")
                .rendered();
        assertEquals(
                List.of(
                        new Finding(
                                "A11Y-003",
                                Severity.ERROR,
                                one.blaming("xhtml"),
                                "Id \"x\" stands twice",
                                "Make it with #{block.id('part')}, or name the block differently"),
                        new Finding(
                                "A11Y-003",
                                Severity.ERROR,
                                one.subject(),
                                "Id \"block\" stands twice",
                                "Make it with #{block.id('part')}, or name the block differently")),
                check(PageUnderTest.of(one).rendered()));
    }

    @Test
    void shouldRejectReferenceToNothing() {
        assertEquals(
                List.of(new Finding(
                        "A11Y-003",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "aria-controls=\"menu\" leads to no element",
                        "Name an id that is on the page")),
                check(PageUnderTest.of("<button aria-controls=menu>Menu</button>")
                        .rendered()));
        for (String id : List.of("", "a b")) {
            assertEquals(
                    List.of("Id \"" + id + "\" is no id"),
                    check(PageUnderTest.of("<b id='" + id + "'></b>").rendered()).stream()
                            .map(Finding::message)
                            .toList());
        }
    }
}
