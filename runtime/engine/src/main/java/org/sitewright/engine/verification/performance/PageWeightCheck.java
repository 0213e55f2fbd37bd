package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.contract.performance.PageWeight;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.composition.Encoded;
import org.sitewright.engine.verification.Compressed;
import org.sitewright.engine.verification.Memo;

/** Weighs a page as it is sent, and counts its elements. */
@ApplicationScoped
public class PageWeightCheck implements Check.BudgetOfPage<PageWeight> {
    /** The same style sheet is linked from many pages. */
    private static final Memo<String, Integer> STYLES = new Memo<>();

    @Override
    public List<Measurement> measure(PageWeight clause, RenderedPage page) {
        return List.of(
                number("HTML", Compressed.of(page).gzip().length, clause.html(), "compressed bytes"),
                number(
                        "Style sheet",
                        STYLES.of(page.css(), css -> Encoded.of(css).gzip().length),
                        clause.css(),
                        "compressed bytes"),
                number("Document", page.document().select("*").size(), clause.elements(), "elements"));
    }

    @Override
    public Finding over(PageWeight clause, RenderedPage page, Measurement number) {
        return Finding.of(
                PageWeight.class,
                page.subject(),
                number.what() + " has " + number.amount() + "; @PageWeight allows " + number.limit(),
                "Show less on this page, or divide it");
    }

    private static Measurement number(String what, int measured, int allowed, String unit) {
        return new Measurement("PERF-009", what, measured, allowed, unit);
    }
}
