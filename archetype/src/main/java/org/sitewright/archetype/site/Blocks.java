package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Blocks as they stand in a page file: a component's name with its properties; what was not given is left out. */
final class Blocks {
    private Blocks() {}

    /** A block; properties come in pairs of name and value, and null values are left out. */
    static Map<String, Object> block(String component, Object... properties) {
        return Map.of(component, properties(properties));
    }

    /** Properties in the order given, without null values and empty lists. */
    static Map<String, Object> properties(Object... pairs) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1] instanceof Optional<?> optional ? optional.orElse(null) : pairs[i + 1];
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                properties.put((String) pairs[i], value);
            }
        }
        return properties;
    }

    /** A button or link. */
    static Map<String, Object> action(String label, String to) {
        return properties("label", label, "to", to);
    }

    /** A long text as a first block of {@code component} and text blocks after it. */
    static List<Map<String, Object>> rich(String component, String id, String heading, String markdown) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (String part : Markdown.parts(markdown)) {
            blocks.add(
                    blocks.isEmpty()
                            ? block(component, "id", id, "heading", heading, "body", part)
                            : block("text", "body", part));
        }
        return blocks;
    }

    /** The items in order, at most {@code most} and about {@code characters} in each list. */
    static <T> List<List<T>> parts(List<T> items, int most, int characters, ToIntFunction<T> length) {
        List<List<T>> parts = new ArrayList<>();
        int held = 0;
        for (T item : items) {
            int more = length.applyAsInt(item);
            if (parts.isEmpty() || parts.get(parts.size() - 1).size() == most || held + more > characters) {
                parts.add(new ArrayList<>());
                held = 0;
            }
            parts.get(parts.size() - 1).add(item);
            held += more;
        }
        return parts;
    }
}
