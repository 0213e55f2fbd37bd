package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.contract.security.Inert;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.Promise.Scope;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.site.Policy;
import org.sitewright.engine.site.Rule;
import org.sitewright.engine.work.Workers;

/** Holds a rendered site to its promises: blocks, then pages, then the site. All findings at once. */
public final class Verifier {
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(f -> f.subject().page())
            .thenComparing(Finding::id)
            .thenComparing(f -> f.subject().place().file())
            .thenComparing(f -> f.subject().place().line())
            .thenComparing(f -> f.subject().toString())
            .thenComparing(Finding::message);

    /** Checks come in no order. */
    private static final Comparator<Measurement> BY_CLAUSE = Comparator.comparing(Measurement::clause);

    private final Checks checks;

    /** A verifier with those checks. */
    public Verifier(Checks checks) {
        this.checks = checks;
    }

    /** A verifier that holds sites to {@code policy}, too. */
    public Verifier under(Policy policy) {
        return new Verifier(checks.with(new PolicyRules(checks, Set.of(), ignored -> {}).tightened(policy)));
    }

    /**
     * What of {@code policy} cannot be held, or is broken by what the site is made of.
     *
     * @param components the components that the site uses
     */
    public List<Finding> broken(Policy policy, Collection<Class<? extends Record>> components) {
        List<Finding> problems = new ArrayList<>();
        new PolicyRules(checks, components, problems::add).tightened(policy);
        return problems;
    }

    /** What the contracts of {@code components} promise that nobody holds. */
    public List<Finding> unheld(Collection<Class<? extends Record>> components) {
        return new UnheldPromises(checks.clauses()).of(components);
    }

    /**
     * A page that was checked.
     *
     * @param ofBlocks what was measured of each of its blocks
     * @param ofPage what was measured of it as a whole
     * @param findings what it breaks
     */
    public record Checked(List<List<Measurement>> ofBlocks, List<Measurement> ofPage, List<Finding> findings) {}

    /** What the site breaks as a whole, once its pages were checked. */
    public List<Finding> check(RenderedSite site, Workers workers) {
        return checks.of(site, workers);
    }

    /** What one page and its blocks break. */
    public Checked check(RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        List<List<Measurement>> blocks = new ArrayList<>();
        for (RenderedBlock block : page.blocks()) {
            rootElement(block).ifPresent(findings::add);
            List<Measurement> numbers = new ArrayList<>();
            findings.addAll(checks.of(block, numbers::add));
            numbers.sort(BY_CLAUSE);
            blocks.add(numbers);
        }
        List<Measurement> numbers = new ArrayList<>();
        findings.addAll(checks.of(page, numbers::add));
        numbers.sort(BY_CLAUSE);
        return new Checked(blocks, numbers, findings);
    }

    /** Every clause and rule that a site is held to, in the order of their ids. */
    public List<Promise> promises() {
        Stream<Promise> declared = Stream.of(
                Promise.of(Stores.class, Scope.BLOCK),
                Promise.of(ThirdParty.class, Scope.BLOCK),
                Promise.of(Inert.class, Scope.SITE));
        Stream<Promise> rules = Arrays.stream(Rule.values()).map(Rule::promise);
        return Stream.of(checks.promises().stream(), declared, rules)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Promise::id))
                .toList();
    }

    /** Attribution rests on it: the element with the block's id is the block. */
    private static Optional<Finding> rootElement(RenderedBlock block) {
        List<HtmlElement> roots = block.root().children();
        if (roots.size() == 1
                && roots.get(0).attribute("id").equals(block.block().id())
                && (!(block.root() instanceof JsoupElement parsed)
                        || parsed.ownText().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Rule.ROOT_ELEMENT.at(
                block.blaming("xhtml"),
                "the block is not one element with the block's id",
                "put it into one element with id=\"#{block.id}\""));
    }

    /** The decision where nothing was rendered. */
    public static Verdict decide(String site, int pages, List<Finding> found, Policy policy, List<Waiver> waivers) {
        return decide(site, pages, found, policy, waivers, Outline.EMPTY);
    }

    /** The decision, with the policy's severities and the waivers that stand. */
    public static Verdict decide(
            String site, int pages, List<Finding> found, Policy policy, List<Waiver> waivers, Outline outline) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> waived = new ArrayList<>();
        for (Finding finding : found) {
            Finding weighed = policy.errors().contains(finding.id())
                    ? new Finding(finding.id(), Severity.ERROR, finding.subject(), finding.message(), finding.fix())
                    : finding;
            boolean accepted = waivers.stream().anyMatch(waiver -> waiver.accepts(weighed));
            (accepted ? waived : findings).add(weighed);
        }
        // Only then once each: a waiver of one page must not hide the same finding on another.
        return new Verdict(site, pages, sorted(once(findings)), sorted(once(waived)), waivers, outline);
    }

    private static List<Finding> sorted(Set<Finding> findings) {
        return findings.stream().sorted(WORST_FIRST).toList();
    }

    /** What is wrong in a component or the frame is wrong on every page: it is said for the first page only. */
    private static Set<Finding> once(List<Finding> found) {
        Set<Finding> once = new LinkedHashSet<>();
        Set<Object> seen = new LinkedHashSet<>();
        for (Finding finding : found) {
            Place place = finding.subject().place();
            Object key = List.of(
                    finding.id(),
                    place,
                    finding.message(),
                    place.file().endsWith("site.yaml") || !place.file().endsWith(".yaml") ? "" : finding.subject());
            if (seen.add(key)) {
                once.add(finding);
            }
        }
        return once;
    }
}
