package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.component.Uses;
import org.sitewright.api.contract.performance.QueryBudget;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;

/** Counts the site queries of all blocks. */
@ApplicationScoped
public class QueryBudgetCheck implements Check.BudgetOfPage<QueryBudget> {
    @Override
    public List<Measurement> measure(QueryBudget clause, RenderedPage page) {
        int queries = page.blocks().stream().mapToInt(QueryBudgetCheck::queries).sum();
        return List.of(new Measurement("PERF-017", "Site queries", queries, clause.queries(), "answers"));
    }

    private static int queries(RenderedBlock block) {
        Uses uses = block.component().getAnnotation(Uses.class);
        return uses == null ? 0 : uses.value().length;
    }

    @Override
    public Finding over(QueryBudget clause, RenderedPage page, Measurement number) {
        return Finding.of(
                QueryBudget.class,
                page.subject(),
                number.what() + ": " + number.amount() + "; @QueryBudget allows " + number.limit(),
                "Show fewer lists on this page, or divide it");
    }
}
