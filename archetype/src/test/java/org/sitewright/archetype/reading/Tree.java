package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Document;

/** Values of a reading, written down by hand: {@code text(document, "menu.md:3:1-9", …)}. */
final class Tree {
    private static final Span NOWHERE = Span.file("");

    private Tree() {}

    static Value.Text at(String span, String text) {
        return new Value.Text(text, Span.parse(span).orElse(Span.file(span)));
    }

    /** At the first place where {@code words} stands, with {@code words} as its text. */
    static Value.Text in(Document document, String words) {
        return in(document, words, words);
    }

    /** At the first place where {@code words} stands. */
    static Value.Text in(Document document, String words, String text) {
        int at = document.lines().text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Value.Text(text, document.lines().span(at, at + words.length() - 1));
    }

    static Value.Items items(Value... items) {
        return new Value.Items(List.of(items), NOWHERE);
    }

    /** Keys and values in turn. */
    static Value.Fields fields(Object... keysAndValues) {
        List<Value.Field> fields = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.add(new Value.Field((String) keysAndValues[i], NOWHERE, (Value) keysAndValues[i + 1]));
        }
        return new Value.Fields(fields, NOWHERE);
    }

    static Reading reading(Object... keysAndValues) {
        return new Reading(fields(keysAndValues), List.of());
    }

    /** All that counts of a tree: each text with its place, by pointer. */
    static Map<String, Value.Text> texts(Reading reading) {
        return Sources.texts(reading.values());
    }
}
