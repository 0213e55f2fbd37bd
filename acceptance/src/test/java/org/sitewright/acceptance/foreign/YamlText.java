package org.sitewright.acceptance.foreign;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Maps, lists and values as YAML in the style in which people write it, and the lines on which each map then stands. */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .,;()’–!?/-]*[\\p{L}\\p{M}.!?)]");
    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final List<String> lines = new ArrayList<>();
    private final Map<Object, Lines> places = new IdentityHashMap<>();

    /** From the first line to the last, from 1. */
    record Lines(int first, int last) {
        boolean hold(int line) {
            return first <= line && line <= last;
        }
    }

    YamlText(Map<String, ?> root) {
        map(root, "");
    }

    /** The file. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Where a map of the tree stands. */
    Lines lines(Object node) {
        return places.get(node);
    }

    private void map(Map<?, ?> map, String indent) {
        int first = lines.size() + 1;
        map.forEach((key, value) -> entry(indent + key + ":", value, indent));
        places.put(map, new Lines(first, lines.size()));
    }

    private void entry(String start, Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            int first = lines.size() + 1;
            lines.add(map.isEmpty() ? start + " {}" : start);
            map(map, indent + "  ");
            places.put(map, new Lines(first, lines.size()));
        } else if (value instanceof List<?> list) {
            lines.add(list.isEmpty() ? start + " []" : start);
            list.forEach(item -> item(item, indent + "  "));
        } else if (value instanceof String text && text.contains("\n")) {
            lines.add(start + " |");
            text.lines().forEach(line -> lines.add(line.isEmpty() ? "" : indent + "  " + line));
        } else {
            lines.add(start + " " + scalar(value));
        }
    }

    private void item(Object item, String indent) {
        if (!(item instanceof Map<?, ?> map)) {
            lines.add(indent + "- " + scalar(item));
            return;
        }
        int first = lines.size();
        map(map, indent + "  ");
        lines.set(first, indent + "- " + lines.get(first).substring(indent.length() + 2));
    }

    private static String scalar(Object value) {
        if (!(value instanceof String text)) {
            return String.valueOf(value);
        }
        return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
