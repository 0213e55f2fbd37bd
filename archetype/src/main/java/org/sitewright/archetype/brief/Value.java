package org.sitewright.archetype.brief;

import java.util.List;

/** A value of a brief with the line it stands on, whatever the format. */
sealed interface Value {
    /** From 1. */
    int line();

    /** Plain text or Markdown. */
    record Text(String text, int line) implements Value {}

    /** A list. */
    record Items(List<Value> items, int line) implements Value {}

    /** Named values in the order given. */
    record Fields(List<Field> fields, int line) implements Value {}

    /** A named value. */
    record Field(String key, int line, Value value) {}
}
