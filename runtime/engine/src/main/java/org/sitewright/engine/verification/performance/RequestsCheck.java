package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.contract.performance.Requests;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.FirstLoads;

/** Counts what a page asks for at first. */
@ApplicationScoped
public class RequestsCheck implements Check.BudgetOfPage<Requests> {
    @Override
    public List<Measurement> measure(Requests clause, RenderedPage page) {
        int files = 1 + FirstLoads.of(page).size();
        return List.of(new Measurement("PERF-012", "Files at first", files, clause.most(), "requests"));
    }

    @Override
    public Finding over(Requests clause, RenderedPage page, Measurement number) {
        return Finding.of(
                Requests.class,
                page.subject(),
                number.what() + ": " + number.amount() + "; @Requests allows " + number.limit(),
                "Load pictures below the first screen lazily, and fewer scripts and fonts");
    }
}
