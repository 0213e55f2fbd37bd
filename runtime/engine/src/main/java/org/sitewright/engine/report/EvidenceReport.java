package org.sitewright.engine.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.report.Requirement.Kind;

/** Every requirement of the standards, who answers for it, and what this verdict proves of it: for auditors. */
public final class EvidenceReport implements Report {
    @Override
    public String file() {
        return "evidence.html";
    }

    @Override
    public void write(Verdict verdict, Instant made, Writer out) throws IOException {
        Account account = new Account(verdict);
        Html html = new Html(out);
        HtmlReport.start(html, "Evidence: " + HtmlReport.title(verdict));
        html.open("header", "class", "top").open("div", "class", "wrap").line();
        html.element("p", "Sitewright evidence", "class", "mark").line();
        html.element("p", HtmlReport.decision(verdict), "class", "decision " + (verdict.admitted() ? "kept" : "broken"))
                .line();
        html.element("h1", HtmlReport.title(verdict)).line();
        html.element(
                        "p",
                        "Each requirement of two standards: whether named checks prove it, the framework is made so,"
                                + " the customer answers for it, or nobody does yet. Checks that cannot see a page laid"
                                + " out claim no criterion of accessibility in full.",
                        "class",
                        "lead")
                .line();
        html.open("dl", "class", "facts").open("div").element("dt", "Reported");
        html.element("dd", HtmlReport.DAY.format(made))
                .close()
                .close()
                .close()
                .close()
                .line();
        html.open("main", "class", "wrap").line();
        for (Standard standard : Standard.all()) {
            standard(html, standard, account);
        }
        html.close().line();
        html.open("footer", "class", "wrap");
        for (Standard standard : Standard.all()) {
            html.element("p", standard.name() + ": " + standard.source());
        }
        html.close().close().close().line();
    }

    private static void standard(Html html, Standard standard, Account account) throws IOException {
        html.open("section", "aria-labelledby", standard.id());
        html.open("h2", "id", standard.id()).text(standard.name() + " ");
        html.element("span", HtmlReport.number(standard.requirements().size()), "class", "count")
                .close()
                .line();
        html.open("dl", "class", "facts standard");
        for (Kind kind : Kind.values()) {
            long count = standard.requirements().stream()
                    .filter(requirement -> requirement.kind() == kind)
                    .count();
            html.open("div").element("dt", HtmlReport.sentence(kind.word()));
            html.element("dd", HtmlReport.number(count)).close();
        }
        html.close().line();
        Map<String, List<Requirement>> groups = standard.requirements().stream()
                .collect(Collectors.groupingBy(Requirement::group, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Requirement>> group : groups.entrySet()) {
            html.element("h3", group.getKey()).open("ul", "class", "evidence").line();
            for (Requirement requirement : group.getValue()) {
                requirement(html, requirement, account);
            }
            html.close().line();
        }
        html.close().line();
    }

    private static void requirement(Html html, Requirement requirement, Account account) throws IOException {
        html.open("li").open("span").element("code", requirement.id()).close().text(" ");
        html.element("span", HtmlReport.sentence(requirement.kind().word()), "class", "class")
                .text(" ");
        html.open("span", "class", "why-not").text(HtmlFindings.full(requirement.why()) + " ");
        if (!requirement.clauses().isEmpty()) {
            html.open("span", "class", "proof").text("By ");
            for (String clause : requirement.clauses()) {
                String outcome = EvidenceJson.outcome(account, clause);
                html.element("code", clause)
                        .text(" ")
                        .element("span", outcome, "class", outcome)
                        .text(" ");
            }
            html.close();
        }
        html.close().close().line();
    }
}
