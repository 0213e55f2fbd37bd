package org.sitewright.engine.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.Promise.Scope;
import org.sitewright.api.verification.Verdict;

/**
 * A verdict reckoned up: each promise of each block, page and the site with its outcome. A fault in a component's own
 * files is said once, for the first page that shows it, and counts for every block of that component.
 */
final class Account {
    private final Verdict verdict;
    private final Map<String, Promise> promises = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> pageOfFile = new HashMap<>();
    private final Map<String, List<Judged>> byPage = new HashMap<>();
    private final Map<Outline.Component, Map<String, Outcome>> components = new HashMap<>();
    private final Map<String, Tally> byClause = new TreeMap<>();

    /** A finding with what it means for its promise. */
    record Judged(Finding finding, Outcome outcome) {}

    Account(Verdict verdict) {
        this.verdict = verdict;
        verdict.outline().promises().forEach(promise -> promises.put(promise.id(), promise));
        verdict.outline().pages().forEach(page -> titles.put(page.path(), page.title()));
        verdict.outline()
                .pages()
                .forEach(page -> pageOfFile.putIfAbsent(page.place().file(), page.path()));
        judged().forEach(judged -> byPage.computeIfAbsent(page(judged.finding()), page -> new ArrayList<>())
                .add(judged));
        verdict.outline().pages().forEach(this::count);
        promises.values().stream()
                .filter(promise -> promise.scope() == Scope.SITE)
                .forEach(promise -> tally(promise.id()).add(ofSite(promise.id())));
    }

    /** Findings of that outcome, in the verdict's order. */
    List<Judged> findings(Outcome outcome) {
        return judged().filter(judged -> judged.outcome() == outcome).toList();
    }

    /** Every finding: those that stand, in the verdict's order, then those waived. */
    Stream<Judged> judged() {
        return Stream.concat(
                verdict.findings().stream()
                        .map(f -> new Judged(f, f.severity() == Severity.ERROR ? Outcome.BROKEN : Outcome.WARNED)),
                verdict.waived().stream().map(f -> new Judged(f, Outcome.WAIVED)));
    }

    private void count(Outline.OfPage page) {
        for (Promise promise : pagePromises()) {
            tally(promise.id()).add(of(promise.id(), page));
        }
        for (Outline.OfBlock block : page.blocks()) {
            block.component().contract().forEach(promised -> tally(promised.clause())
                    .add(of(promised.clause(), page, block)));
        }
    }

    private Tally tally(String clause) {
        return byClause.computeIfAbsent(clause, id -> new Tally());
    }

    /** The clauses that hold for every page. */
    List<Promise> pagePromises() {
        return promises.values().stream()
                .filter(promise -> promise.scope() == Scope.PAGE)
                .toList();
    }

    /** What became of a clause on the page as such. */
    Outcome of(String clause, Outline.OfPage page) {
        return worst(on(page.path()).stream().filter(j -> j.finding().id().equals(clause)));
    }

    /** What became of a clause that the block's component promises. */
    Outcome of(String clause, Outline.OfPage page, Outline.OfBlock block) {
        Outcome here = worst(on(page.path()).stream()
                .filter(j -> j.finding().id().equals(clause)
                        && j.finding().subject().block().equals(block.id())));
        return here.or(ofComponent(block.component()).getOrDefault(clause, Outcome.KEPT));
    }

    private Outcome ofSite(String clause) {
        return worst(judged().filter(j -> j.finding().id().equals(clause)));
    }

    private Map<String, Outcome> ofComponent(Outline.Component component) {
        return components.computeIfAbsent(component, c -> {
            Map<String, Outcome> worst = new HashMap<>();
            judged().filter(j -> c.owns(j.finding().subject().place().file()))
                    .forEach(j -> worst.merge(j.finding().id(), j.outcome(), Outcome::or));
            return worst;
        });
    }

    private static Outcome worst(Stream<Judged> judged) {
        return judged.map(Judged::outcome).reduce(Outcome.KEPT, Outcome::or);
    }

    /** A page's title. */
    String title(String path) {
        return titles.getOrDefault(path, "");
    }

    /** The page that a finding belongs to: its own, or the one that its file makes; empty for the site as a whole. */
    String page(Finding finding) {
        String page = finding.subject().page();
        return page.isEmpty()
                ? pageOfFile.getOrDefault(finding.subject().place().file(), "")
                : page;
    }

    /** What is promised for the site as a whole and this page does not keep. */
    List<Promise> ofSiteBrokenOn(Outline.OfPage page) {
        return on(page.path()).stream()
                .map(judged -> promise(judged.finding().id()))
                .filter(promise -> promise.scope() == Scope.SITE)
                .distinct()
                .toList();
    }

    /** How many of a page's promises, and of its blocks', had which outcome. */
    Tally of(Outline.OfPage page) {
        Tally tally = new Tally();
        pagePromises().forEach(promise -> tally.add(of(promise.id(), page)));
        ofSiteBrokenOn(page).forEach(promise -> tally.add(of(promise.id(), page)));
        for (Outline.OfBlock block : page.blocks()) {
            block.component().contract().forEach(promised -> tally.add(of(promised.clause(), page, block)));
        }
        return tally;
    }

    /** Findings of a page; of the empty path, those of no page. */
    List<Judged> on(String page) {
        return byPage.getOrDefault(page, List.of());
    }

    /** How often a clause was promised, with what outcome. */
    Tally of(String clause) {
        return byClause.getOrDefault(clause, new Tally());
    }

    /** How often each dimension's clauses were promised, in the order of the ids of {@link Dimensions}. */
    Map<String, Tally> dimensions() {
        Map<String, Tally> sums = new TreeMap<>(Dimensions.ORDER);
        promises.values().forEach(promise -> sums.computeIfAbsent(promise.dimension(), d -> new Tally())
                .add(of(promise.id())));
        return sums;
    }

    /** Everything that was promised. */
    Tally all() {
        Tally sum = new Tally();
        byClause.values().forEach(sum::add);
        return sum;
    }

    /** What was said of a clause, or nothing where the verdict does not know it. */
    Promise promise(String id) {
        return promises.getOrDefault(id, new Promise(id, id, "other", Scope.SITE, Severity.ERROR, "", "", ""));
    }

    /** Every clause that was held against the site. */
    Collection<Promise> promises() {
        return promises.values();
    }

    /** Pages, those with the worst findings first, and among equals in the site's order. */
    List<Outline.OfPage> worstFirst() {
        return verdict.outline().pages().stream()
                .sorted(Comparator.comparing((Outline.OfPage page) -> worst(on(page.path()).stream()))
                        .reversed())
                .toList();
    }
}
