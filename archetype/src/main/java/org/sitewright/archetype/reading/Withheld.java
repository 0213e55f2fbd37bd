package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitewright.archetype.brief.Value;

/** Stretches that a reading itself calls an instruction, a note or unclear: nothing of them may be published. */
final class Withheld {
    private static final List<String> KEYS = List.of("instructions", "notes", "unclear");

    private final Map<String, List<Stretch>> stretches = new HashMap<>();

    Withheld(Held held, Value.Fields values) {
        for (Value.Field field : values.fields()) {
            if (KEYS.contains(field.key()) && field.value() != null) {
                collect(held, field.value());
            }
        }
        stretches.replaceAll((file, found) -> merged(found));
    }

    private void collect(Held held, Value value) {
        if (value instanceof Value.Text text) {
            held.stretch(text.span()).ifPresent(stretch -> stretches
                    .computeIfAbsent(text.span().file(), file -> new ArrayList<>())
                    .add(stretch));
        } else if (value instanceof Value.Items items) {
            items.items().forEach(item -> collect(held, item));
        } else if (value instanceof Value.Fields fields) {
            fields.fields().stream()
                    .filter(field -> field.value() != null)
                    .forEach(field -> collect(held, field.value()));
        }
    }

    private static List<Stretch> merged(List<Stretch> found) {
        found.sort(Comparator.comparingInt(Stretch::start));
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next : found) {
            Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && next.start() <= last.end()) {
                merged.set(
                        merged.size() - 1, new Stretch(last.lines(), last.start(), Math.max(last.end(), next.end())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** Whether one of {@code places} in {@code file} shares a character with one of them. */
    boolean overlaps(String file, List<Stretch> places) {
        List<Stretch> all = stretches.getOrDefault(file, List.of());
        return places.stream().anyMatch(place -> overlaps(all, place));
    }

    private static boolean overlaps(List<Stretch> all, Stretch stretch) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).end() > stretch.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < all.size() && all.get(low).start() < stretch.end();
    }
}
