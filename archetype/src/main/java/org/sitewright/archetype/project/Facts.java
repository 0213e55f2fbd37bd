package org.sitewright.archetype.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;

/** The values of a brief, each under a name that stays when the values around it change. */
final class Facts {
    /** Keys by which people know an entry of a list, the best one first. */
    private static final List<String> NAMES =
            List.of("name", "title", "question", "quote", "heading", "label", "days", "file", "value", "group");

    private final Map<String, Leaf> leaves = new LinkedHashMap<>();

    private record Leaf(String where, String text, Span span) {}

    private Facts(Value.Fields values) {
        fields("", values, null);
    }

    /** What is different in {@code now}, in its order; what is gone comes last. */
    static List<Fact> between(Value.Fields before, Value.Fields now) {
        Map<String, Leaf> old = new Facts(before).leaves;
        List<Fact> facts = new ArrayList<>();
        new Facts(now).leaves.forEach((key, leaf) -> {
            Leaf was = old.remove(key);
            if (was == null) {
                facts.add(new Fact(leaf.where(), null, leaf.text(), leaf.span()));
            } else if (!was.text().equals(leaf.text())) {
                facts.add(new Fact(leaf.where(), was.text(), leaf.text(), leaf.span()));
            }
        });
        old.values().forEach(leaf -> facts.add(new Fact(leaf.where(), leaf.text(), null, leaf.span())));
        return facts;
    }

    private void fields(String where, Value.Fields fields, Value.Field name) {
        for (Value.Field field : fields.fields()) {
            if (field == name) {
                add(where, where, "", field.value().span());
            } else if (field.value() != null) {
                value(where.isEmpty() ? field.key() : where + " › " + field.key(), field.value());
            }
        }
    }

    private void value(String where, Value value) {
        if (value instanceof Value.Fields fields) {
            fields(where, fields, null);
        } else if (value instanceof Value.Items items) {
            items.items().forEach(item -> item(where, item));
        } else if (value instanceof Value.Text text) {
            add(where, where, text.text(), text.span());
        }
    }

    private void item(String where, Value item) {
        if (item instanceof Value.Fields fields) {
            Optional<Value.Field> name = name(fields);
            String entry = where + " › " + name.map(Facts::text).orElse("…");
            fields(entry, fields, name.orElse(null));
        } else if (item instanceof Value.Text text) {
            add(where + " › " + text.text(), where, text.text(), text.span());
        } else {
            value(where, item);
        }
    }

    private static Optional<Value.Field> name(Value.Fields fields) {
        return NAMES.stream()
                .flatMap(key -> fields.fields().stream()
                        .filter(field -> field.key().equals(key) && field.value() instanceof Value.Text))
                .findFirst();
    }

    private static String text(Value.Field field) {
        return ((Value.Text) field.value()).text();
    }

    private void add(String key, String where, String text, Span span) {
        String free = key;
        for (int i = 2; leaves.containsKey(free); i++) {
            free = key + " #" + i;
        }
        leaves.put(free, new Leaf(where, text, span));
    }
}
