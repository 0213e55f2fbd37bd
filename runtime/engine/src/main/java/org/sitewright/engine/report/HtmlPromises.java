package org.sitewright.engine.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitewright.api.verification.Promise;

/** Every clause the site was held to, with how often it was promised and kept: the evidence. */
final class HtmlPromises {
    private final Html html;
    private final Account account;

    HtmlPromises(Html html, Account account) {
        this.html = html;
        this.account = account;
    }

    void write() throws IOException {
        Map<String, List<Promise>> dimensions = account.promises().stream()
                .collect(Collectors.groupingBy(
                        Promise::dimension, () -> new TreeMap<>(Dimensions.ORDER), Collectors.toList()));
        if (dimensions.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "promises");
        html.element("h2", "Every promise", "id", "promises").line();
        for (Map.Entry<String, List<Promise>> dimension : dimensions.entrySet()) {
            html.element("h3", Dimensions.title(dimension.getKey())).open("ul", "class", "promises", "role", "list");
            html.line();
            for (Promise promise : dimension.getValue().stream()
                    .sorted(Comparator.comparing(Promise::id))
                    .toList()) {
                promise(promise);
            }
            html.close().line();
        }
        html.close().line();
    }

    private void promise(Promise promise) throws IOException {
        Tally tally = account.of(promise.id());
        html.open("li").open("p", "class", "id").element("code", promise.id());
        html.element(
                "span",
                said(promise, tally),
                "class",
                tally.all() == 0 ? "none" : tally.worst().word());
        html.close().open("div");
        html.element("p", promise.summary() + ".", "class", "message");
        if (!promise.reason().isEmpty() || !promise.source().isEmpty()) {
            html.open("p", "class", "why").text(promise.reason());
            if (!promise.source().isEmpty()) {
                html.text(" ").element("cite", "Source: " + promise.source());
            }
            html.close();
        }
        html.close().close().line();
    }

    private static String said(Promise promise, Tally tally) {
        int kept = tally.of(Outcome.KEPT);
        if (tally.all() == 0) {
            return "not promised here";
        }
        if (tally.all() == 1) {
            return tally.worst().word();
        }
        return (kept == tally.all() ? "kept " : tally.worst().word() + ", kept ") + HtmlReport.number(kept) + " of "
                + HtmlReport.number(tally.all())
                + (promise.scope() == Promise.Scope.PAGE ? " pages" : " blocks");
    }
}
