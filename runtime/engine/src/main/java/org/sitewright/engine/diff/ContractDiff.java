package org.sitewright.engine.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Direction.Change;
import org.sitewright.engine.diff.Difference.Kind;
import org.sitewright.engine.diff.Difference.OfPromise;
import org.sitewright.engine.diff.Snapshot.Component;
import org.sitewright.engine.diff.Snapshot.Element;
import org.sitewright.engine.diff.Snapshot.Stated;

/** Compares two snapshots. */
public final class ContractDiff {
    private final List<OfPromise> promises = new ArrayList<>();

    private ContractDiff() {}

    /** What has changed. */
    public static Difference compare(Snapshot from, Snapshot to) {
        ContractDiff diff = new ContractDiff();
        pair(from.components(), to.components(), Component::name).forEach((name, both) -> diff.component(name, both));
        diff.promises.sort(Comparator.comparing((OfPromise p) -> !p.less())
                .thenComparing(OfPromise::kind)
                .thenComparing(OfPromise::component)
                .thenComparing(OfPromise::clause));
        SiteDiff sites = new SiteDiff();
        pair(from.sites(), to.sites(), Snapshot.State::name).forEach(sites::compare);
        return new Difference(diff.promises, sites.changes(), sites.same());
    }

    /** Two versions of one thing; null where there is none. */
    record Pair<T>(T from, T to) {}

    static <T> Map<String, Pair<T>> pair(List<T> from, List<T> to, Function<T, String> name) {
        Map<String, T> before = byName(from, name);
        Map<String, T> after = byName(to, name);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        Map<String, Pair<T>> pairs = new TreeMap<>();
        names.forEach(each -> pairs.put(each, new Pair<>(before.get(each), after.get(each))));
        return pairs;
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, each -> each, (first, same) -> first));
    }

    private void component(String name, Pair<Component> both) {
        if (both.to() == null) {
            promises.add(new OfPromise(name, "", Kind.DROPPED, "", "the component", "", true));
        } else if (both.from() == null) {
            promises.add(new OfPromise(name, "", Kind.ADDED, "", "", "the component", false));
        } else {
            pair(both.from().promises(), both.to().promises(), Stated::id)
                    .forEach((id, stated) -> clause(name, stated));
        }
    }

    private void clause(String component, Pair<Stated> both) {
        Stated from = both.from();
        Stated to = both.to();
        if (to == null) {
            promises.add(new OfPromise(component, named(from), Kind.DROPPED, "", values(from), "", !from.permits()));
        } else if (from == null) {
            promises.add(new OfPromise(component, named(to), Kind.ADDED, "", "", values(to), to.permits()));
        } else {
            pair(from.elements(), to.elements(), Element::name)
                    .forEach((name, values) -> element(component, named(to), name, values));
        }
    }

    /** An element that only one version of the clause has says nothing that the other could have promised. */
    private void element(String component, String clause, String name, Pair<Element> both) {
        if (both.from() == null || both.to() == null || equal(both)) {
            return;
        }
        Direction direction = both.to().direction() == null
                ? both.from().direction()
                : both.to().direction();
        Change change =
                Direction.change(direction, both.from().value(), both.to().value());
        if (change == Change.SAME && direction != Direction.NEITHER) {
            return; // the same members in another order
        }
        Kind kind = change == Change.TIGHTER ? Kind.TIGHTENED : change == Change.LOOSER ? Kind.RELAXED : Kind.CHANGED;
        promises.add(new OfPromise(
                component,
                clause,
                kind,
                name,
                both.from().value().toString(),
                both.to().value().toString(),
                change == Change.LOOSER || change == Change.OTHER));
    }

    /** Numbers from JSON and from a class have different types. */
    private static boolean equal(Pair<Element> both) {
        return both.from().value().toString().equals(both.to().value().toString());
    }

    private static String named(Stated stated) {
        return stated.id() + " @" + stated.clause();
    }

    private static String values(Stated stated) {
        return stated.elements().stream()
                .map(element -> element.name() + " = " + element.value())
                .collect(Collectors.joining(", "));
    }
}
