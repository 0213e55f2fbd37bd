package org.sitewright.archetype.brief;

import java.util.List;
import java.util.Optional;

/** Reads the fields of one mapping by key and type; what does not fit becomes a problem, a placeholder a remark. */
final class Cursor {
    private final Findings findings;
    private final Value.Fields fields;
    private final String where;

    /** Names the nearest of {@code known} for each unknown key. */
    Cursor(Findings findings, Value.Fields fields, String where, List<String> known) {
        this.findings = findings;
        this.fields = fields;
        this.where = where;
        for (Value.Field field : fields.fields()) {
            if (!known.contains(field.key())) {
                String fix = Nearest.to(field.key(), known)
                        .map(nearest -> "write \"" + nearest + "\"")
                        .orElse("use one of: " + String.join(", ", known));
                findings.problem(field.span(), "unknown key \"" + where + field.key() + "\"", fix);
            }
        }
    }

    /** The value as it stands, of whatever type. */
    Optional<Value> any(String key) {
        return fields.fields().stream()
                .filter(field -> field.key().equals(key) && field.value() != null)
                .map(Value.Field::value)
                .findFirst();
    }

    /** One line of text: white space is one space. */
    Optional<String> line(String key) {
        return block(key).map(PlainText::of);
    }

    /** One line of text with at most {@code max} characters. */
    Optional<String> line(String key, int max) {
        Optional<String> text = line(key);
        text.filter(words -> words.length() > max)
                .ifPresent(words -> findings.problem(
                        spanOf(key),
                        "\"" + where + key + "\" has " + words.length() + " characters; at most " + max + " fit",
                        "shorten it; longer words have room in description, about or an item's text"));
        return text;
    }

    /** Text with its line breaks. */
    Optional<String> block(String key) {
        Value value = any(key).orElse(null);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Value.Text text)) {
            findings.wrongType(value, where + key, "text", key + ": some words");
            return Optional.empty();
        }
        return findings.given(text, where + key);
    }

    /** Text that must be there, with at most {@code max} characters. */
    Optional<String> required(String key, int max) {
        Optional<String> text = line(key, max);
        if (any(key).isEmpty()) {
            findings.problem(fields.span(), "\"" + where + key + "\" is missing", "add " + key + ": …");
        }
        return text;
    }

    /** A list; empty where nothing is given. */
    List<Value> items(String key) {
        Value value = any(key).orElse(null);
        if (value instanceof Value.Items items) {
            return items.items();
        }
        if (value != null) {
            findings.wrongType(value, where + key, "a list", "- items, each on a line of its own below " + key + ":");
        }
        return List.of();
    }

    /** Nested fields. */
    Optional<Cursor> fields(String key, List<String> known) {
        Value value = any(key).orElse(null);
        if (value instanceof Value.Fields nested) {
            return Optional.of(new Cursor(findings, nested, where + key + ".", known));
        }
        if (value != null) {
            findings.wrongType(
                    value, where + key, "a group of keys", "keys below " + key + ": " + String.join(", ", known));
        }
        return Optional.empty();
    }

    /** Where the value of {@code key} stands, or the mapping. */
    Span spanOf(String key) {
        return any(key).map(Value::span).orElse(fields.span());
    }
}
