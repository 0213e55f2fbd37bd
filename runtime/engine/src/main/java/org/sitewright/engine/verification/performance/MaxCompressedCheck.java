package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.api.contract.performance.MaxCompressed;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.composition.Encoded;
import org.sitewright.engine.verification.Memo;
import org.sitewright.engine.verification.StyleSheet;

/** Compresses what a block sends; nothing of which no promise is made. */
@ApplicationScoped
public class MaxCompressedCheck implements Check.BudgetOfBlock<MaxCompressed> {
    /** Style sheets and scripts are those of every block of a component. */
    private static final Memo<String, Integer> SHARED = new Memo<>();

    @Override
    public List<Measurement> measure(MaxCompressed clause, RenderedBlock block) {
        List<Measurement> numbers = new ArrayList<>();
        if (clause.html() < Integer.MAX_VALUE) {
            numbers.add(number("HTML", Encoded.of(block.html()).gzip().length, clause.html()));
        }
        if (clause.css() < Integer.MAX_VALUE) {
            int bytes =
                    SHARED.of(block.css(), css -> sent(StyleSheet.of(css).text().strip()));
            numbers.add(number("Style sheet", bytes, clause.css()));
        }
        if (clause.script() < Integer.MAX_VALUE) {
            numbers.add(number("Script", SHARED.of(block.script(), MaxCompressedCheck::sent), clause.script()));
        }
        return numbers;
    }

    @Override
    public Finding over(MaxCompressed clause, RenderedBlock block, Measurement number) {
        return Finding.of(
                MaxCompressed.class,
                switch (number.what()) {
                    case "HTML" -> block.subject();
                    case "Script" -> block.blaming("js");
                    default -> block.blaming("css");
                },
                number.what() + " is " + number.amount() + "; @MaxCompressed allows " + number.limit(),
                "Send less, or raise the budget in " + block.component().getSimpleName() + ".java");
    }

    /** Nothing is sent of a file that there is not. */
    private static int sent(String text) {
        return text.isEmpty() ? 0 : Encoded.of(text).gzip().length;
    }

    private static Measurement number(String what, int measured, int allowed) {
        return new Measurement("PERF-016", what, measured, allowed, "compressed bytes");
    }
}
