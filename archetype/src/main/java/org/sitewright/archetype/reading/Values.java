package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Builds values from excerpts. */
final class Values {
    private Values() {}

    /** Fields in pairs of key and excerpt or value; what is null or blank is left out. */
    static Value.Fields fields(Object... pairs) {
        List<Value.Field> fields = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Value value = pairs[i + 1] instanceof Excerpt excerpt
                    ? excerpt.isBlank() ? null : excerpt.value()
                    : (Value) pairs[i + 1];
            if (value != null
                    && !(value instanceof Value.Items items && items.items().isEmpty())) {
                fields.add(new Value.Field((String) pairs[i], value.span(), value));
            }
        }
        return new Value.Fields(fields, fields.get(0).span());
    }

    /** A list; null where it is empty. */
    static Value.Items items(List<? extends Value> items) {
        return items.isEmpty()
                ? null
                : new Value.Items(List.copyOf(items), items.get(0).span());
    }

    /** A word of our own, such as {@code true} or {@code whatsapp}, said of what stands at {@code span}. */
    static Value.Text word(String word, Span span) {
        return new Value.Text(word, span);
    }

    /** The text of a field; empty where there is none. */
    static String text(Value.Fields fields, String key) {
        return fields.fields().stream()
                .filter(field -> field.key().equals(key) && field.value() instanceof Value.Text)
                .map(field -> ((Value.Text) field.value()).text())
                .findFirst()
                .orElse("");
    }
}
