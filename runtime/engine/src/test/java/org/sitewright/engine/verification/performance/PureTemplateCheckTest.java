package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.PureTemplate;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class PureTemplateCheckTest {
    record Clock() {}

    private final RenderedBlock block = BlockUnderTest.of(new Clock(), "<p id=block></p>")
            .reads("request", "cookie")
            .rendered();

    @Test
    void shouldAcceptTemplateThatReadsOnlyItsOwn() {
        RenderedBlock pure = BlockUnderTest.of(new Clock(), "<p id=block></p>").rendered();
        assertEquals(
                List.of(),
                new PureTemplateCheck()
                        .check(
                                DefaultClause.of(PureTemplate.class),
                                PageUnderTest.of(pure).rendered()));
    }

    @Test
    void shouldAcceptLivePage() {
        assertEquals(
                List.of(),
                new PureTemplateCheck()
                        .check(
                                DefaultClause.of(PureTemplate.class),
                                PageUnderTest.of(block).live(60).rendered()));
    }

    @Test
    void shouldRejectTemplateThatReadsTheRequest() {
        assertEquals(
                List.of(new Finding(
                        "PERF-010",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "The template reads cookie, request, which is neither its own value nor a declared site query",
                        "Pass it as a property, declare the site query with @Uses, or declare the page live")),
                new PureTemplateCheck()
                        .check(
                                DefaultClause.of(PureTemplate.class),
                                PageUnderTest.of(block).rendered()));
    }
}
