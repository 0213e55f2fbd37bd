package org.sitewright.engine.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.report.Account.Judged;
import org.sitewright.engine.verification.ClausePages;

/** Findings by page, the worst page first, each with its place, its fix and the reason of its rule. */
final class HtmlFindings {
    /** More than a reader reads; the other formats have all. */
    private static final int MOST = 500;

    private final Html html;
    private final Account account;

    HtmlFindings(Html html, Account account) {
        this.html = html;
        this.account = account;
    }

    void write(Verdict verdict) throws IOException {
        section("mend", "What to mend", account.findings(Outcome.BROKEN));
        section("warnings", "Warnings", account.findings(Outcome.WARNED));
        section("waived", "Waived for now", account.findings(Outcome.WAIVED));
        if (verdict.findings().isEmpty() && verdict.waived().isEmpty()) {
            html.open("section", "aria-labelledby", "mend").element("h2", "Nothing to mend", "id", "mend");
            html.element("p", "No promise is broken, and none needed a waiver.")
                    .close()
                    .line();
        }
    }

    private void section(String id, String heading, List<Judged> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", id).open("h2", "id", id).text(heading + " ");
        html.element("span", HtmlReport.number(findings.size()), "class", "count")
                .close()
                .line();
        Map<String, List<Judged>> pages = findings.stream()
                .limit(MOST)
                .collect(
                        Collectors.groupingBy(j -> account.page(j.finding()), LinkedHashMap::new, Collectors.toList()));
        List<Map.Entry<String, List<Judged>>> worstFirst = pages.entrySet().stream()
                .sorted(Comparator.comparing(page -> -page.getValue().size()))
                .toList();
        for (Map.Entry<String, List<Judged>> page : worstFirst) {
            heading(page.getKey());
            html.open("ol", "class", "findings").line();
            for (Judged judged : page.getValue()) {
                finding(judged);
            }
            html.close().line();
        }
        if (findings.size() > MOST) {
            html.element(
                    "p",
                    "… and " + HtmlReport.number(findings.size() - MOST) + " more, all of them in verdict.json.",
                    "class",
                    "more");
        }
        html.close().line();
    }

    private void heading(String page) throws IOException {
        html.open("h3");
        if (page.isEmpty()) {
            html.text("The site as a whole");
        } else {
            html.element("code", page).text(" ").element("span", account.title(page), "class", "count");
        }
        html.close();
    }

    private void finding(Judged judged) throws IOException {
        Finding finding = judged.finding();
        Promise promise = account.promise(finding.id());
        html.open("li", "class", "finding " + judged.outcome().word());
        html.open("p", "class", "rule");
        html.element("span", HtmlReport.sentence(judged.outcome().word()), "class", "badge");
        html.text(" ")
                .element("code", finding.id())
                .text(" " + promise.summary())
                .close();
        html.element("p", HtmlReport.sentence(full(finding.message())), "class", "message");
        html.open("p", "class", "where");
        if (!finding.subject().block().isEmpty()) {
            html.text("Block ").element("code", finding.subject().block()).text(" in ");
        }
        html.element("code", finding.subject().place().toString()).close();
        html.open("p", "class", "fix")
                .element("strong", "Fix")
                .text(" " + HtmlReport.sentence(full(finding.fix())))
                .close();
        why(promise);
        html.close().line();
    }

    private void why(Promise promise) throws IOException {
        String page = ClausePages.of(promise.id()).orElse("");
        if (promise.reason().isEmpty() && promise.source().isEmpty() && page.isEmpty()) {
            return;
        }
        html.open("p", "class", "why").text(promise.reason());
        if (!promise.source().isEmpty()) {
            html.text(" ").element("cite", "Source: " + promise.source());
        }
        if (page.startsWith("https://")) {
            html.text(" ").element("a", "Examples of " + promise.id(), "href", page);
        } else if (!page.isEmpty()) {
            html.text(" Examples: ").element("code", page);
        }
        html.close();
    }

    static String full(String sentence) {
        return sentence.isEmpty() || ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
                ? sentence
                : sentence + ".";
    }
}
