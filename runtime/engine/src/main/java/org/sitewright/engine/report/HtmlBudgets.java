package org.sitewright.engine.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.Outline;

/** Budgets as bars with their numbers. */
final class HtmlBudgets {
    private static final int CLOSEST = 8;

    private final Html html;

    HtmlBudgets(Html html) {
        this.html = html;
    }

    private record Placed(String where, Measurement number) {}

    /** The budgets that are used up most, each component's own files once. */
    void write(Outline outline) throws IOException {
        Map<Measurement, Placed> each = new LinkedHashMap<>();
        outline.pages().stream()
                .flatMap(page -> Stream.concat(
                        page.measurements().stream().map(n -> new Placed(page.path(), n)),
                        page.blocks().stream().flatMap(block -> block.measurements().stream()
                                .map(n -> new Placed(block.id() + " on " + page.path(), n)))))
                .filter(placed -> placed.number().measured() > 0)
                .forEach(placed -> each.putIfAbsent(placed.number(), placed));
        List<Placed> closest = each.values().stream()
                .sorted(Comparator.comparingDouble(placed -> -placed.number().used()))
                .limit(CLOSEST)
                .toList();
        if (closest.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "budgets");
        html.element("h2", "Budgets closest to their limit", "id", "budgets")
                .open("ul", "class", "bars", "role", "list");
        for (Placed placed : closest) {
            bar(placed.number(), placed.number().what() + " of ", placed.where());
        }
        html.close().close().line();
    }

    /** Bars of one page or block. */
    void write(List<Measurement> numbers) throws IOException {
        if (numbers.isEmpty()) {
            return;
        }
        html.open("ul", "class", "bars", "role", "list");
        for (Measurement number : numbers) {
            bar(number, number.what(), "");
        }
        html.close().line();
    }

    private void bar(Measurement number, String what, String where) throws IOException {
        double used = Math.min(number.used(), 10);
        long percent = Math.round(used * 100);
        String state = !number.kept() ? "over" : used > 0.9 ? "near" : "well";
        html.open("li", "class", "bar " + state).open("span", "class", "what").text(what);
        if (!where.isEmpty()) {
            html.element("code", where);
        }
        html.close().text(" ").open("span", "class", "track", "aria-hidden", "true");
        // Past the limit the whole track is the measured amount, and the limit a mark on it.
        html.element(
                "span", "", "class", "fill", "style", "width:" + (number.kept() ? Math.max(percent, 1) : 100) + "%");
        if (!number.kept()) {
            html.element("span", "", "class", "limit", "style", "left:" + Math.round(100 / used) + "%");
        }
        html.close();
        html.element("span", number.amount() + " of " + number.limit(), "class", "numbers")
                .text(" ");
        html.element("span", percent + " %", "class", "percent").close();
    }
}
