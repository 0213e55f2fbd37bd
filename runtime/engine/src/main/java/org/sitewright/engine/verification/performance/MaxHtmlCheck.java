package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedBlock;

/** Measures a block's HTML. */
@ApplicationScoped
public class MaxHtmlCheck implements Check.BudgetOfBlock<MaxHtml> {
    @Override
    public List<Measurement> measure(MaxHtml clause, RenderedBlock block) {
        int bytes = block.html().getBytes(StandardCharsets.UTF_8).length;
        return List.of(new Measurement("PERF-001", "HTML", bytes, clause.value(), "bytes"));
    }

    @Override
    public Finding over(MaxHtml clause, RenderedBlock block, Measurement number) {
        return Finding.of(
                MaxHtml.class,
                block.subject(),
                number.what() + " is " + number.amount() + "; @MaxHtml allows " + number.limit(),
                "Shorten the content, trim the markup or raise the budget in "
                        + block.component().getSimpleName() + ".java");
    }
}
