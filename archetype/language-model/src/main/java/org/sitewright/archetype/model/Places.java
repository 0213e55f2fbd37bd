package org.sitewright.archetype.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Document;

/**
 * Corrects the columns of claimed places: a model counts lines well and characters badly. Lines are never corrected, and
 * whether the words stand there is left to be proved.
 */
final class Places {
    private final Map<String, Document.Lines> documents = new HashMap<>();

    Places(List<Document> documents) {
        documents.forEach(document -> this.documents.put(document.file(), document.lines()));
    }

    /** The values with the columns at which their words stand on the claimed lines; else with those lines as a whole. */
    Value.Fields corrected(Value.Fields values) {
        return (Value.Fields) correct(values);
    }

    private Value correct(Value value) {
        if (value instanceof Value.Text text) {
            return new Value.Text(text.text(), place(text));
        }
        if (value instanceof Value.Items items) {
            return new Value.Items(items.items().stream().map(this::correct).toList(), items.span());
        }
        if (value instanceof Value.Fields fields) {
            return new Value.Fields(
                    fields.fields().stream()
                            .map(field -> new Value.Field(field.key(), field.span(), correct(field.value())))
                            .toList(),
                    fields.span());
        }
        return null;
    }

    private Span place(Value.Text value) {
        Span span = value.span();
        Document.Lines lines = documents.get(span.file());
        if (lines == null || span.line() < 1 || span.endLine() < span.line() || span.endLine() > lines.count()) {
            return span;
        }
        int start = lines.start(span.line());
        String whole = lines.text()
                .substring(
                        start,
                        lines.start(span.endLine()) + lines.line(span.endLine()).length());
        int found = whole.indexOf(value.text());
        if (found >= 0 && whole.indexOf(value.text(), found + 1) < 0) {
            return lines.span(start + found, start + found + value.text().length() - 1);
        }
        if (found >= 0 && stands(lines, span, value.text())) {
            return span;
        }
        return whole.isEmpty() ? span : lines.span(start, start + whole.length() - 1);
    }

    private static boolean stands(Document.Lines lines, Span span, String words) {
        int from = lines.start(span.line()) + Math.max(0, span.column() - 1);
        int to = lines.start(span.endLine()) + span.endColumn();
        return lines.text().regionMatches(from, words, 0, words.length()) && to - from == words.length();
    }
}
