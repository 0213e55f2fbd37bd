package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sitewright.api.contract.performance.NestingDepth;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedPage;

/** Counts how many elements stand around another, at most. */
@ApplicationScoped
public class NestingDepthCheck implements Check.BudgetOfPage<NestingDepth> {
    /** An element with the number of elements around it. */
    private record Deepest(HtmlElement element, int levels) {}

    @Override
    public List<Measurement> measure(NestingDepth clause, RenderedPage page) {
        int levels = deepest(page).map(Deepest::levels).orElse(0);
        return List.of(new Measurement("PERF-011", "Nesting", levels, clause.levels(), "levels"));
    }

    @Override
    public Finding over(NestingDepth clause, RenderedPage page, Measurement number) {
        return Finding.of(
                NestingDepth.class,
                deepest(page).map(found -> page.subject(found.element())).orElseGet(page::subject),
                number.what() + " has " + number.amount() + "; @NestingDepth allows " + number.limit(),
                "Take out elements that only wrap others, or quotations and lists within each other");
    }

    /** In document order the elements around one are those that were entered and not left. */
    private static Optional<Deepest> deepest(RenderedPage page) {
        HtmlElement body = page.document().select("body").stream().findFirst().orElse(null);
        if (body == null) {
            return Optional.empty();
        }
        Deque<HtmlElement> around = new ArrayDeque<>();
        Deepest deepest = new Deepest(body, 0);
        for (HtmlElement element : body.select("*")) {
            HtmlElement parent = element.parent().orElse(null);
            while (!around.isEmpty() && around.peek() != parent) {
                around.pop();
            }
            if (around.size() > deepest.levels()) {
                deepest = new Deepest(element, around.size());
            }
            around.push(element);
        }
        return Optional.of(deepest);
    }
}
