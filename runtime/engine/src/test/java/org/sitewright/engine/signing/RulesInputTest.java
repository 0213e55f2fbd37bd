package org.sitewright.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.performance.MaxCssCheck;
import org.sitewright.engine.verification.performance.MaxHtmlCheck;

class RulesInputTest {
    /** As a container's proxy is: a class above which the check stands. */
    private static final class Blind extends MaxHtmlCheck {
        @Override
        public List<Finding> findings(MaxHtml clause, RenderedBlock block, List<Measurement> measured) {
            return List.of();
        }
    }

    @Test
    void shouldNotDependOnOrder() {
        assertEquals(
                RulesInput.digest(List.of(new MaxHtmlCheck(), new MaxCssCheck())),
                RulesInput.digest(List.of(new MaxCssCheck(), new MaxHtmlCheck())));
    }

    @Test
    void shouldBeAnotherWhereACheckIsMissing() {
        assertNotEquals(
                RulesInput.digest(List.of(new MaxHtmlCheck(), new MaxCssCheck())),
                RulesInput.digest(List.of(new MaxHtmlCheck())));
    }

    @Test
    void shouldBeAnotherWhereACheckIsReplaced() {
        assertNotEquals(RulesInput.digest(List.of(new MaxHtmlCheck())), RulesInput.digest(List.of(new Blind())));
    }
}
