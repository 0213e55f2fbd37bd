package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitewright.api.contract.performance.TransferBudget;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Compressed;
import org.sitewright.engine.verification.FirstLoads;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Paths;

/** Adds up what is sent when a page is opened. */
@ApplicationScoped
public class TransferBudgetCheck implements Check.BudgetOfPage<TransferBudget> {
    @Override
    public List<Measurement> measure(TransferBudget clause, RenderedPage page) {
        Map<Loads.Kind, Long> bytes = new EnumMap<>(Loads.Kind.class);
        int[] fonts = {0};
        FirstLoads.of(page).forEach((url, kind) -> Paths.resolve(page, url)
                .flatMap(target -> page.file(target.path()))
                .ifPresent(file -> {
                    bytes.merge(kind, file.bytes(), Long::sum);
                    fonts[0] += kind == Loads.Kind.FONT ? 1 : 0;
                }));
        long html = Compressed.of(page).gzip().length;
        long total = html + bytes.values().stream().mapToLong(Long::longValue).sum();
        return List.of(
                number("Scripts", bytes.getOrDefault(Loads.Kind.SCRIPT, 0L), clause.script(), "compressed bytes"),
                number("Fonts", bytes.getOrDefault(Loads.Kind.FONT, 0L), clause.font(), "bytes"),
                number("Font files", fonts[0], clause.fonts(), "files"),
                number("Pictures at first", bytes.getOrDefault(Loads.Kind.IMAGE, 0L), clause.image(), "bytes"),
                number("Everything at first", total, clause.total(), "bytes as sent"));
    }

    @Override
    public Finding over(TransferBudget clause, RenderedPage page, Measurement number) {
        return Finding.of(
                TransferBudget.class,
                page.subject(),
                number.what() + ": " + number.amount() + "; @TransferBudget allows " + number.limit(),
                "Make pictures as large as they are shown and load those below lazily; leave out scripts and fonts");
    }

    private static Measurement number(String what, long measured, int allowed, String unit) {
        return new Measurement("PERF-013", what, measured, allowed, unit);
    }
}
