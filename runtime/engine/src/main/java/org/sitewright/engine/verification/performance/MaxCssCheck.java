package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.StyleSheet;

/** Measures a component's style sheet without its comments. */
@ApplicationScoped
public class MaxCssCheck implements Check.BudgetOfBlock<MaxCss> {
    @Override
    public List<Measurement> measure(MaxCss clause, RenderedBlock block) {
        int bytes = StyleSheet.of(block.css()).bytes();
        return List.of(new Measurement("PERF-002", "Style sheet", bytes, clause.value(), "bytes"));
    }

    @Override
    public Finding over(MaxCss clause, RenderedBlock block, Measurement number) {
        return Finding.of(
                MaxCss.class,
                block.blaming("css"),
                number.what() + " is " + number.amount() + "; @MaxCss allows " + number.limit(),
                "Trim the rules or raise the budget in " + block.component().getSimpleName() + ".java");
    }
}
