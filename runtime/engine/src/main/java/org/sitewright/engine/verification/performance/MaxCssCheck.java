package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.StyleSheet;

/** Measures a component's style sheet without its comments. */
@ApplicationScoped
public class MaxCssCheck implements Check.OfBlock<MaxCss> {
    @Override
    public List<Finding> check(MaxCss clause, RenderedBlock block) {
        int bytes = StyleSheet.of(block.css()).bytes();
        if (bytes <= clause.value()) {
            return List.of();
        }
        return List.of(Finding.of(
                MaxCss.class,
                block.blaming("css"),
                String.format(Locale.ROOT, "Style sheet is %,d bytes; @MaxCss allows %,d", bytes, clause.value()),
                "Trim the rules or raise the budget in " + block.component().getSimpleName() + ".java"));
    }
}
