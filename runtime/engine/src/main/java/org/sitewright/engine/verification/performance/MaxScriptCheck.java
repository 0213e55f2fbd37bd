package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sitewright.api.contract.performance.MaxScript;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedBlock;

/** Measures a component's script as written. */
@ApplicationScoped
public class MaxScriptCheck implements Check.BudgetOfBlock<MaxScript> {
    @Override
    public List<Measurement> measure(MaxScript clause, RenderedBlock block) {
        int bytes = block.script().getBytes(StandardCharsets.UTF_8).length;
        return List.of(new Measurement("PERF-004", "Script", bytes, clause.value(), "bytes"));
    }

    @Override
    public Finding over(MaxScript clause, RenderedBlock block, Measurement number) {
        return Finding.of(
                MaxScript.class,
                block.blaming("js"),
                number.what() + " is " + number.amount() + "; @MaxScript allows " + number.limit(),
                "Trim the script or raise the budget in " + block.component().getSimpleName() + ".java");
    }
}
