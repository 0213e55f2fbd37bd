package org.sitewright.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.sitewright.api.verification.Verdict;

/**
 * A verdict that one would show a client: one file without script that loads nothing, for screen and paper, in light and
 * dark.
 */
public final class HtmlReport implements Report {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Override
    public String file() {
        return "verdict.html";
    }

    @Override
    public void write(Verdict verdict, Instant made, Writer out) throws IOException {
        Account account = new Account(verdict);
        Html html = new Html(out);
        String title = title(verdict);
        start(html, title + ": " + decision(verdict).toLowerCase(Locale.ROOT));
        html.open("header", "class", "top").open("div", "class", "wrap").line();
        html.open("p", "class", "mark").text("Sitewright verdict").close().line();
        html.element("p", decision(verdict), "class", "decision " + (verdict.admitted() ? "kept" : "broken"));
        html.element("h1", title).line();
        html.element("p", lead(verdict, account.all()), "class", "lead").line();
        html.open("dl", "class", "facts");
        fact(html, "Site", verdict.site());
        fact(html, "Pages", number(verdict.pages()));
        fact(
                html,
                "Blocks",
                number(verdict.outline().pages().stream()
                        .mapToInt(page -> page.blocks().size())
                        .sum()));
        fact(html, "Reported", DAY.format(made));
        html.close().close().close().line();
        html.open("main", "class", "wrap").line();
        dimensions(html, account);
        new HtmlFindings(html, account).write(verdict);
        new HtmlWaivers(html).write(verdict, made);
        new HtmlBudgets(html).write(verdict.outline());
        new HtmlPages(html, account).write(verdict.outline());
        new HtmlPromises(html, account).write();
        html.close().line();
        html.open("footer", "class", "wrap")
                .element(
                        "p",
                        "Every page was rendered and held to what its components promise. Numbers were measured on"
                                + " what was rendered; times are not part of a verdict.")
                .close();
        html.close().close().line();
    }

    static void start(Html html, String title) throws IOException {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").line();
        html.single("meta", "charset", "utf-8").line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.single("meta", "name", "robots", "content", "noindex").line();
        html.element("title", title).line();
        html.open("style").raw(style()).close().close().line().open("body").line();
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void dimensions(Html html, Account account) throws IOException {
        Tally all = account.all();
        if (all.all() == 0) {
            return;
        }
        html.open("section", "aria-labelledby", "dimensions");
        html.element("h2", "What was promised, and what was kept", "id", "dimensions")
                .line();
        html.open("table", "class", "dimensions").open("thead").open("tr");
        html.element("th", "Dimension", "scope", "col");
        html.element("th", "Share", "scope", "col", "class", "share");
        for (Outcome outcome : Outcome.values()) {
            html.element("th", sentence(outcome.word()), "scope", "col", "class", "n");
        }
        html.close().close().open("tbody").line();
        for (Map.Entry<String, Tally> dimension : account.dimensions().entrySet()) {
            row(html, Dimensions.title(dimension.getKey()), dimension.getValue());
        }
        html.close().open("tfoot").line();
        row(html, "All", all);
        html.close().close().close().line();
    }

    private static void row(Html html, String name, Tally tally) throws IOException {
        html.open("tr").element("th", name, "scope", "row").open("td", "class", "share");
        html.open("span", "class", "stack", "aria-hidden", "true");
        for (Outcome outcome : Outcome.values()) {
            if (tally.of(outcome) > 0) {
                html.element("span", "", "class", outcome.word(), "style", "flex-grow:" + tally.of(outcome));
            }
        }
        html.close().close();
        for (Outcome outcome : Outcome.values()) {
            int count = tally.of(outcome);
            html.element("td", number(count), "class", "n " + (count == 0 ? "none" : outcome.word()));
        }
        html.close().line();
    }

    private static void fact(Html html, String name, String value) throws IOException {
        html.open("div").element("dt", name).element("dd", value).close();
    }

    static String decision(Verdict verdict) {
        return verdict.admitted() ? "Admitted" : "Refused";
    }

    /** What visitors would call it: the home page's title. */
    static String title(Verdict verdict) {
        return verdict.outline().pages().stream()
                .filter(page -> page.path().equals("/"))
                .map(page -> page.title().strip())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(verdict.site());
    }

    private static String lead(Verdict verdict, Tally all) {
        String kept = all.all() == 0
                ? "Nothing could be rendered"
                : number(all.of(Outcome.KEPT)) + " of " + number(all.all()) + " promises are kept";
        if (!verdict.admitted()) {
            return kept + ". "
                    + (verdict.errors() == 1 ? "One finding refuses" : number(verdict.errors()) + " findings refuse")
                    + " this site: nothing of it goes live until " + (verdict.errors() == 1 ? "it is" : "they are")
                    + " mended.";
        }
        return kept + (verdict.waived().isEmpty() ? "" : ", what is not is waived or a warning")
                + ". This site may go live.";
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
