package org.sitewright.engine.verification;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.seo.NearDuplicates;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.Measuring;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.Promise.Scope;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.site.Rule;
import org.sitewright.engine.work.Workers;

/** All checks there are, each with the clause its type argument names. */
public final class Checks {
    private final List<Bound<?>> checks = new ArrayList<>();
    private final Map<Contract, List<Promised<?>>> promised = new ConcurrentHashMap<>();

    /**
     * A check with its clause.
     *
     * @param byDefault the clause as it holds where nobody declares it: with its defaults, or the policy's values
     * @param asked the policy's place, as findings say it; empty where it holds with its defaults
     */
    private record Bound<C extends Annotation>(Class<C> clause, Check<C> check, C byDefault, String asked) {
        Promise promise() {
            return Promise.of(
                    clause,
                    check instanceof Check.OfBlock
                            ? Scope.BLOCK
                            : check instanceof Check.OfPage ? Scope.PAGE : Scope.SITE);
        }

        Bound<C> with(Tightened tightened) {
            return new Bound<>(clause, check, ClauseValues.clause(clause, tightened.values()), tightened.said());
        }
    }

    /** Those checks; the container finds them, a unit test names them. */
    public Checks(Collection<? extends Check<?>> found) {
        found.forEach(check -> checks.add(bind(check)));
    }

    @SuppressWarnings("unchecked")
    private static <C extends Annotation> Bound<C> bind(Check<?> check) {
        Class<C> clause = (Class<C>) clauseOf(check.getClass());
        return new Bound<>(clause, (Check<C>) check, ClauseValues.clause(clause, Map.of()), "");
    }

    /** The clauses that are checked. */
    Set<Class<? extends Annotation>> clauses() {
        return checks.stream().map(Bound::clause).collect(Collectors.toSet());
    }

    /** Whether {@code clause} holds without being declared: for every page, or for the site. */
    boolean holdsEverywhere(Class<?> clause) {
        return checks.stream()
                .anyMatch(bound -> bound.clause() == clause
                        && (bound.check() instanceof Check.OfPage || bound.check() instanceof Check.OfSite));
    }

    /** The same checks, with other values of what holds everywhere. */
    Checks with(Map<Class<? extends Annotation>, Tightened> tightened) {
        Checks stricter = new Checks(List.of());
        checks.forEach(bound -> stricter.checks.add(
                tightened.containsKey(bound.clause()) ? bound.with(tightened.get(bound.clause())) : bound));
        return stricter;
    }

    /** The type argument of the check; a client proxy of the container inherits it. */
    public static Class<?> clauseOf(Class<?> check) {
        for (Class<?> at = check; at != null; at = at.getSuperclass()) {
            for (Type type : at.getGenericInterfaces()) {
                if (type instanceof ParameterizedType parameterized
                        && Check.class.isAssignableFrom((Class<?>) parameterized.getRawType())) {
                    return (Class<?>) parameterized.getActualTypeArguments()[0];
                }
            }
        }
        throw new IllegalStateException(check.getName() + " implements no Check<…> with its clause");
    }

    /** Every clause there is a check of, by its id: what it was held against. */
    public List<Promise> promises() {
        return checks.stream()
                .filter(bound -> bound.clause().isAnnotationPresent(Clause.class))
                .map(Bound::promise)
                .distinct()
                .sorted(Comparator.comparing(Promise::id))
                .toList();
    }

    /** What the block's component promises and breaks; every number that is measured for it goes to {@code numbers}. */
    List<Finding> of(RenderedBlock block, Consumer<Measurement> numbers) {
        List<Finding> findings = new ArrayList<>();
        promised.computeIfAbsent(block.contract(), this::promised)
                .forEach(promise -> findings.addAll(promise.held(block, numbers)));
        return findings;
    }

    private List<Promised<?>> promised(Contract contract) {
        List<Promised<?>> all = new ArrayList<>();
        checks.forEach(bound -> Promised.of(bound, contract).ifPresent(all::add));
        return all;
    }

    /** What a component promises of its blocks, with its check: looked up once for all of them. */
    private record Promised<C extends Annotation>(Bound<C> bound, Check.OfBlock<C> check, C clause, String through) {
        static <C extends Annotation> Optional<Promised<C>> of(Bound<C> bound, Contract contract) {
            return bound.check() instanceof Check.OfBlock<C> check
                    ? contract.promise(bound.clause())
                            .map(clause ->
                                    new Promised<>(bound, check, clause, through(contract.through(bound.clause()))))
                    : Optional.empty();
        }

        private static String through(String composed) {
            return composed.isEmpty() ? "" : ", promised through " + composed;
        }

        List<Finding> held(RenderedBlock block, Consumer<Measurement> numbers) {
            return said(
                    through,
                    found(
                            bound,
                            block::subject,
                            () -> check instanceof Check.BudgetOfBlock<C> budget
                                    ? measured(budget, clause, block, numbers)
                                    : check.check(clause, block)));
        }
    }

    /**
     * Findings name the basic clause, and after it the composed clauses through which it was promised, or the policy that
     * asks it.
     */
    private static List<Finding> said(String why, List<Finding> findings) {
        return why.isEmpty() || findings.isEmpty()
                ? findings
                : findings.stream()
                        .map(f -> new Finding(f.id(), f.severity(), f.subject(), f.message() + why, f.fix()))
                        .toList();
    }

    /** What holds for every page and this one breaks; every number that is measured for it goes to {@code numbers}. */
    List<Finding> of(RenderedPage page, Consumer<Measurement> numbers) {
        List<Finding> findings = new ArrayList<>();
        checks.forEach(bound -> findings.addAll(of(bound, page, numbers)));
        return findings;
    }

    private static <C extends Annotation> List<Finding> of(
            Bound<C> bound, RenderedPage page, Consumer<Measurement> numbers) {
        return bound.check() instanceof Check.OfPage<C> check
                ? said(
                        bound.asked(),
                        found(
                                bound,
                                page::subject,
                                () -> check instanceof Check.BudgetOfPage<C> budget
                                        ? measured(budget, bound.byDefault(), page, numbers)
                                        : check.check(bound.byDefault(), page)))
                : List.of();
    }

    /** Measured once: what the verdict shows is what the finding says. */
    private static <C extends Annotation, S> List<Finding> measured(
            Measuring<C, S> check, C clause, S rendered, Consumer<Measurement> numbers) {
        List<Measurement> measured = check.measure(clause, rendered);
        measured.forEach(numbers);
        return check.findings(clause, rendered, measured);
    }

    /** What holds for every site and this one breaks. What compares each page with each begins first: it takes longest. */
    List<Finding> of(RenderedSite site, Workers workers) {
        List<Bound<?>> ofSites = checks.stream()
                .filter(bound -> bound.check() instanceof Check.OfSite)
                .sorted(Comparator.comparing(bound -> bound.clause() != NearDuplicates.class))
                .toList();
        return workers.inOrder(ofSites, bound -> of(bound, site)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static <C extends Annotation> List<Finding> of(Bound<C> bound, RenderedSite site) {
        return bound.check() instanceof Check.OfSite<C> check
                ? said(bound.asked(), found(bound, site::subject, () -> check.check(bound.byDefault(), site)))
                : List.of();
    }

    /** What a check finds; that it fails is a finding, too, and the others still have their say. */
    private static List<Finding> found(Bound<?> bound, Supplier<Subject> subject, Supplier<List<Finding>> check) {
        try {
            return check.get();
        } catch (RuntimeException | StackOverflowError | LinkageError failed) {
            String name = bound.clause().getSimpleName();
            return List.of(Rule.BROKEN_CHECK.at(
                    subject.get(),
                    "the check of @" + name + " fails: " + BlockRenderer.reason(failed),
                    "correct the check of " + bound.clause().getName()));
        }
    }
}
