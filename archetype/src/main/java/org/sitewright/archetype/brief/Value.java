package org.sitewright.archetype.brief;

import java.util.List;

/** A value of a brief with the place it comes from, whoever read it: the form of {@code brief.yaml}. */
public sealed interface Value {
    /** Where it stands. */
    Span span();

    /** Line of {@link #span()}, from 1. */
    default int line() {
        return span().line();
    }

    /** Plain text or Markdown, in the words of the brief. */
    record Text(String text, Span span) implements Value {}

    /** A list. */
    record Items(List<Value> items, Span span) implements Value {}

    /** Named values in the order given. */
    record Fields(List<Field> fields, Span span) implements Value {}

    /** A named value; null where nothing stands behind the key. */
    record Field(String key, Span span, Value value) {
        /** Line of the key, from 1. */
        int line() {
            return span.line();
        }
    }
}
