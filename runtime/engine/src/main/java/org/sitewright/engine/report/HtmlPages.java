package org.sitewright.engine.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.site.Status;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Outline.Declaration;
import org.sitewright.api.verification.Promise;

/** Page by page an outline of its blocks, with what each promises, what became of it, and its budgets. */
final class HtmlPages {
    /** Pages shown with all their blocks; of the others a line each, of the rest a count. */
    private static final int WHOLE = 150;

    private static final int LISTED = 2_000;

    private final Html html;
    private final Account account;
    private final HtmlBudgets budgets;

    HtmlPages(Html html, Account account) {
        this.html = html;
        this.account = account;
        this.budgets = new HtmlBudgets(html);
    }

    void write(Outline outline) throws IOException {
        if (outline.pages().isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "pages")
                .open("h2", "id", "pages")
                .text("Page by page ");
        html.element("span", HtmlReport.number(outline.pages().size()), "class", "count")
                .close()
                .line();
        List<Outline.OfPage> pages = account.worstFirst();
        for (Outline.OfPage page : pages.stream().limit(WHOLE).toList()) {
            whole(page);
        }
        if (pages.size() > WHOLE) {
            html.open("ul", "class", "brief", "role", "list").line();
            for (Outline.OfPage page : pages.stream().skip(WHOLE).limit(LISTED).toList()) {
                html.open("li").element("code", page.path()).text(" " + page.title() + " ");
                outcome(account.of(page)).close().line();
            }
            html.close();
        }
        if (pages.size() > WHOLE + LISTED) {
            html.element(
                    "p",
                    "… and " + HtmlReport.number(pages.size() - WHOLE - LISTED) + " more, all of them in verdict.json.",
                    "class",
                    "more");
        }
        html.close().line();
    }

    private void whole(Outline.OfPage page) throws IOException {
        Tally tally = account.of(page);
        boolean open = tally.worst() == Outcome.BROKEN;
        html.open("details", "class", "page " + tally.worst().word(), open ? "open" : "class", open ? "" : null);
        html.open("summary").open("span", "class", "name");
        html.element("code", page.path()).text(" " + page.title());
        if (page.status() == Status.DRAFT) {
            html.text(" ").element("span", "Draft", "class", "badge draft");
        }
        html.close();
        outcome(tally).close().line();
        html.open("div", "class", "inside");
        html.open("p", "class", "where")
                .element("code", page.place().toString())
                .close();
        ofEveryPage(page);
        budgets.write(page.measurements());
        html.open("ol", "class", "blocks", "role", "list").line();
        for (Outline.OfBlock block : page.blocks()) {
            block(page, block);
        }
        html.close().close().close().line();
    }

    private Html outcome(Tally tally) throws IOException {
        html.open("span", "class", "outcome");
        for (Outcome outcome : Outcome.values()) {
            if (tally.of(outcome) > 0) {
                html.element(
                                "span",
                                HtmlReport.number(tally.of(outcome)) + " " + outcome.word(),
                                "class",
                                outcome.word())
                        .text(" ");
            }
        }
        return html.close();
    }

    /** What holds for every page is said once below; here what this one breaks of it. */
    private void ofEveryPage(Outline.OfPage page) throws IOException {
        List<Promise> promises = account.pagePromises();
        List<Promise> broken = promises.stream()
                .filter(promise -> account.of(promise.id(), page) != Outcome.KEPT)
                .toList();
        html.open("p", "class", "every")
                .text((promises.size() - broken.size()) + " of " + promises.size()
                        + " promises that hold for every page are kept. ");
        chips(Stream.concat(broken.stream(), account.ofSiteBrokenOn(page).stream())
                .map(promise -> new Declaration(promise.id(), promise.name()))
                .map(declared -> new Chip(declared, account.of(declared.clause(), page)))
                .toList());
        html.close();
    }

    private void block(Outline.OfPage page, Outline.OfBlock block) throws IOException {
        html.open("li", "class", "block").open("p", "class", "head");
        html.element("strong", block.id()).text(" ");
        if (!block.id().equals(block.component().name())) {
            html.element("span", block.component().name(), "class", "component").text(" ");
        }
        html.element("code", block.place().toString(), "class", "place").close();
        html.open("p", "class", "chips");
        chips(block.component().contract().stream()
                .map(declared -> new Chip(declared, account.of(declared.clause(), page, block)))
                .toList());
        html.close();
        budgets.write(block.measurements());
        html.close().line();
    }

    private record Chip(Declaration declared, Outcome outcome) {}

    private void chips(List<Chip> chips) throws IOException {
        for (Chip chip : chips) {
            html.open("span", "class", "chip " + chip.outcome().word());
            html.element("span", chip.outcome().word(), "class", "word");
            html.text(" " + chip.declared().text().replaceFirst("^@", ""))
                    .close()
                    .text(" ");
        }
    }
}
