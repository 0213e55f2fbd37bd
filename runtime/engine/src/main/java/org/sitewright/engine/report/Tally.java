package org.sitewright.engine.report;

import java.util.EnumMap;
import java.util.Map;

/** How many promises had which outcome. */
final class Tally {
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    void add(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    void add(Tally other) {
        other.counts.forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
    }

    int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Outcome worst() {
        return counts.keySet().stream().max(Outcome::compareTo).orElse(Outcome.KEPT);
    }
}
