package org.sitewright.archetype.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.Hours;
import org.sitewright.archetype.brief.HoursReader;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;

/**
 * Opening hours of one day that two places state differently: both are listed, and neither is used. Hours on both sides of
 * a break, and an exception that stands beside the rule, are no contradiction.
 */
final class HoursDisputes {
    /** Lines that stand beside each other say something together. */
    private static final int BESIDE = 3;

    private HoursDisputes() {}

    private record Stated(Value.Text text, Set<DayOfWeek> days, List<Hours> hours) {
        static Stated of(Value.Text text) {
            List<Hours> hours = HoursReader.read(text.text());
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            hours.forEach(one -> days.addAll(WeekDays.of(one.days())));
            return new Stated(text, days, hours);
        }

        boolean contradicts(Stated other) {
            boolean shared = days.stream().anyMatch(other.days::contains);
            boolean beside = text.span().file().equals(other.text.span().file())
                    && Math.abs(text.span().line() - other.text.span().line()) <= BESIDE
                    && !days.equals(other.days);
            return shared && !beside && !times().equals(other.times()) && overlaps(other);
        }

        private List<String> times() {
            return hours.stream()
                    .map(one -> one.opens() + "-" + one.closes())
                    .sorted()
                    .toList();
        }

        private boolean overlaps(Stated other) {
            return hours.stream().anyMatch(one -> other.hours.stream()
                    .anyMatch(two -> one.opens() == null
                            || two.opens() == null
                            || one.opens().compareTo(two.closes()) < 0
                                    && two.opens().compareTo(one.closes()) < 0));
        }
    }

    /** Takes those of the first {@code known} hours out of {@code hours} that a later statement of the same client replaces. */
    static void replace(List<Value> hours, int known) {
        List<Stated> later = hours.subList(known, hours.size()).stream()
                .filter(Value.Text.class::isInstance)
                .map(value -> Stated.of((Value.Text) value))
                .toList();
        hours.subList(0, known)
                .removeIf(value ->
                        value instanceof Value.Text text && later.stream().anyMatch(Stated.of(text)::contradicts));
    }

    /** Takes hours that contradict each other out of {@code found}. */
    static void settle(Found found) {
        List<Stated> all = found.list("hours").stream()
                .filter(Value.Text.class::isInstance)
                .map(value -> Stated.of((Value.Text) value))
                .collect(Collectors.toCollection(ArrayList::new));
        Set<Value> disputed = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).contradicts(all.get(j))) {
                    Value.Text one = all.get(i).text();
                    Value.Text other = all.get(j).text();
                    found.remark(
                            Remark.Kind.CONTRADICTION,
                            other.span(),
                            "hours: " + one.text() + " (" + one.span().place() + ") or " + other.text() + " ("
                                    + other.span().place() + ")");
                    disputed.add(one);
                    disputed.add(other);
                }
            }
        }
        found.list("hours").removeAll(disputed);
    }
}
