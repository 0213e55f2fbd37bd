package org.sitewright.engine.verification;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Direction.Change;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.Nearest;
import org.sitewright.engine.component.Raw;
import org.sitewright.engine.site.Demand;
import org.sitewright.engine.site.Policy;
import org.sitewright.engine.site.Rule;

/** A policy held against the clauses there are: what it names exists, what it asks is tighter, what it requires is promised. */
final class PolicyRules {
    private final Checks checks;
    private final List<Class<? extends Record>> components;
    private final Consumer<Finding> problems;
    private final Map<String, Class<? extends Annotation>> known = new TreeMap<>();

    PolicyRules(Checks checks, Collection<Class<? extends Record>> components, Consumer<Finding> problems) {
        this.checks = checks;
        this.components =
                components.stream().sorted(Comparator.comparing(Class::getName)).toList();
        this.problems = problems;
        Set<Class<? extends Annotation>> clauses = new HashSet<>(checks.clauses());
        clauses.addAll(UnheldPromises.DECLARATIONS);
        components.forEach(component -> Contract.of(component)
                .stated()
                .forEach(stated -> clauses.add(stated.clause().annotationType())));
        for (Class<? extends Annotation> clause : clauses) {
            known.put(clause.getSimpleName(), clause);
            Optional.ofNullable(clause.getAnnotation(Clause.class)).ifPresent(meta -> known.put(meta.id(), clause));
        }
    }

    /** The rules of pages and sites that {@code policy} tightens; what is wrong with it is said. */
    Map<Class<? extends Annotation>, Tightened> tightened(Policy policy) {
        policy.named().forEach(this::isKnownId);
        Map<Class<? extends Annotation>, Tightened> tightened = new HashMap<>();
        for (Demand rule : policy.rules()) {
            clause(rule).ifPresent(clause -> {
                if (checks.holdsEverywhere(clause)) {
                    tighten(rule, clause, tightened.computeIfAbsent(clause, c -> new Tightened()));
                } else {
                    problems.accept(Rule.POLICY.at(
                            rule.place(),
                            "@" + clause.getSimpleName() + " is promised by components, each with its own values",
                            "write it below requires.components"));
                }
            });
        }
        policy.ofComponents().forEach(demand -> clause(demand)
                .ifPresent(clause -> components.forEach(component -> promises(component, clause, demand))));
        policy.ofSites().forEach(demand -> clause(demand).ifPresent(clause -> keeps(clause, demand)));
        return tightened;
    }

    private void isKnownId(Demand named) {
        Set<String> ids = new TreeSet<>(known.keySet());
        ids.removeIf(name -> !name.contains("-"));
        Arrays.stream(Rule.values()).map(Rule::id).forEach(ids::add);
        Class<?> byName = known.get(named.clause());
        if (byName != null && !ids.contains(named.clause())) {
            problems.accept(Rule.POLICY.at(
                    named.place(),
                    "'" + named.clause() + "' is a name; ids stand here, as in waivers and findings",
                    "write " + byName.getAnnotation(Clause.class).id()));
        } else if (!ids.contains(named.clause()) && !BrowserClauses.contain(named.clause())) {
            problems.accept(named.unknown(ids));
        }
    }

    private Optional<Class<? extends Annotation>> clause(Demand demand) {
        Class<? extends Annotation> clause = known.get(demand.clause());
        if (clause == null) {
            problems.accept(demand.unknown(known.keySet()));
        }
        return Optional.ofNullable(clause);
    }

    private void tighten(Demand rule, Class<? extends Annotation> clause, Tightened tightened) {
        asked(rule, clause).forEach((element, asked) -> {
            Place place = rule.values().get(element.getName()).place();
            Object holds = tightened.values().getOrDefault(element.getName(), element.getDefaultValue());
            Change change = change(element, holds, asked);
            Change ofDefault = change(element, element.getDefaultValue(), asked);
            if (change == Change.TIGHTER) {
                tightened.put(element.getName(), asked, place);
            } else if (change == Change.OTHER
                    || rule.bySite() && change == Change.LOOSER
                    || ofDefault == Change.LOOSER) {
                problems.accept(Rule.POLICY.at(
                        place,
                        "a policy only tightens: " + clause.getSimpleName() + "." + element.getName() + " is "
                                + ClauseValues.plain(holds) + " already, and " + ClauseValues.plain(asked)
                                + (change == Change.OTHER ? " is not known to be tighter" : " is looser"),
                        "take it out, or write a tighter value"));
            }
        });
    }

    private static Change change(Method element, Object from, Object to) {
        return Direction.change(Direction.of(element), ClauseValues.plain(from), ClauseValues.plain(to));
    }

    /** What a demand asks of the elements of {@code clause}; what is no element or no value is said. */
    private Map<Method, Object> asked(Demand demand, Class<? extends Annotation> clause) {
        List<Method> elements = ClauseValues.elements(clause);
        Map<Method, Object> asked = new HashMap<>();
        for (Map.Entry<String, Raw> entry : new TreeMap<>(demand.values()).entrySet()) {
            Place place = entry.getValue().place();
            Optional<Method> element = elements.stream()
                    .filter(e -> e.getName().equals(entry.getKey()))
                    .findFirst();
            if (element.isEmpty()) {
                problems.accept(Rule.POLICY.at(
                        place,
                        "@" + clause.getSimpleName() + " has no '" + entry.getKey() + "'",
                        Nearest.fix(
                                entry.getKey(),
                                elements.stream().map(Method::getName).toList())));
                continue;
            }
            Class<?> type = element.get().getReturnType();
            ClauseValues.read(entry.getValue(), type)
                    .ifPresentOrElse(
                            value -> asked.put(element.get(), value),
                            () -> problems.accept(Rule.POLICY.at(
                                    place,
                                    "'" + entry.getKey() + "' of @" + clause.getSimpleName() + " cannot be that",
                                    "write a value of type " + type.getSimpleName())));
        }
        return asked;
    }

    private void promises(Class<? extends Record> component, Class<? extends Annotation> clause, Demand demand) {
        List<Annotation> promised = new ArrayList<>(Contract.of(component).promises(clause));
        Place place = Place.of(component.getName().replace('.', '/') + ".java");
        if (promised.isEmpty()) {
            problems.accept(Rule.POLICY.at(
                    place,
                    component.getSimpleName() + " does not promise @" + clause.getSimpleName()
                            + ", as the policy asks of every component (" + demand.place() + ")",
                    "promise it, or use another component"));
            return;
        }
        Map<String, Object> values = ClauseValues.plain(promised.get(0));
        asked(demand, clause).forEach((element, asked) -> {
            Object has = values.get(element.getName());
            Change change = Direction.change(Direction.of(element), ClauseValues.plain(asked), has);
            if (change == Change.LOOSER || change == Change.OTHER) {
                problems.accept(Rule.POLICY.at(
                        place,
                        component.getSimpleName() + " promises @" + clause.getSimpleName() + " with "
                                + element.getName() + " = " + has + "; the policy asks " + ClauseValues.plain(asked)
                                + " (" + demand.place() + ")",
                        "promise what the policy asks"));
            }
        });
    }

    private void keeps(Class<? extends Annotation> clause, Demand demand) {
        if (!checks.holdsEverywhere(clause)
                && components.stream()
                        .noneMatch(component -> Contract.of(component).has(clause))) {
            problems.accept(Rule.POLICY.at(
                    demand.place(),
                    "no component of the site promises @" + clause.getSimpleName(),
                    "use one that does, or see that the check of the clause is on the class path"));
        }
    }
}
