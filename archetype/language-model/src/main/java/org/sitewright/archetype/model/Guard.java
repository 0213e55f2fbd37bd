package org.sitewright.archetype.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;
import org.sitewright.archetype.reading.RuleReader;

/**
 * Lists what a model may not publish, whatever it makes of it: what the rules take for an instruction, and every paragraph
 * that speaks to a machine or names a password. Its words were given, so their place alone would not hold them back.
 */
final class Guard {
    private static final Pattern SUSPICIOUS = Pattern.compile(
            String.join(
                    "|",
                    "\\b(ignore|disregard|forget|override|bypass)\\b.{0,60}\\b(instructions?|prompts?|rules?|guidelines|above|previous|prior)\\b",
                    "\\b(ignorier\\w*|vergiss|vergessen sie|missacht\\w*)\\b.{0,60}\\b(anweisung\\w*|regeln|vorgaben|anleitung\\w*)\\b",
                    "\\b(ignor\\w+|oubli\\w+|olvid\\w+|dimentic\\w+)\\b.{0,60}\\b(instructions|consignes|règles|instrucciones|reglas|istruzioni|regole)\\b",
                    "\\bsystem prompt\\b|\\b(language model|chatbot|chatgpt|llm)\\b|\\bas an? (ai|assistant)\\b",
                    "\\byou are (now )?(an? )?(ai|assistant|model)\\b|\\b(dear|hey|to the|note to) (ai|assistant|model)\\b",
                    "\\b(pass ?words?|pass ?phrases?|passw[oö]rt\\w*|kennw[oö]rt\\w*|contraseñas?|mots? de passe|zugangsdaten|credentials)\\b",
                    "\\b(api|secret|private|access)[- ]?(key|token)s?\\b"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Guard() {}

    /** {@code values} with further instructions and unclear stretches. */
    static Value.Fields guarded(Delivery delivery, Value.Fields values) {
        List<Value.Field> fields = new ArrayList<>(values.fields());
        merge(fields, "instructions", instructions(delivery));
        List<Value> suspicious = new ArrayList<>();
        delivery.documents().forEach(document -> collect(document.lines(), suspicious));
        if (!suspicious.isEmpty()) {
            merge(fields, "unclear", new Value.Items(suspicious, Span.file(ModelSettings.READER)));
        }
        return new Value.Fields(fields, values.span());
    }

    private static Value instructions(Delivery delivery) {
        try {
            return new RuleReader()
                    .read(delivery).values().fields().stream()
                            .filter(field -> field.key().equals("instructions"))
                            .map(Value.Field::value)
                            .findFirst()
                            .orElse(null);
        } catch (BriefException withoutName) {
            return null;
        }
    }

    private static void collect(Document.Lines lines, List<Value> into) {
        int last = 0;
        for (int line = 1; line <= lines.count(); line++) {
            boolean split = line < lines.count()
                    && SUSPICIOUS
                            .matcher(lines.line(line) + " " + lines.line(line + 1))
                            .find();
            if (line > last && (split || SUSPICIOUS.matcher(lines.line(line)).find())) {
                int first = line;
                while (first > last + 1 && !lines.line(first - 1).isBlank()) {
                    first--;
                }
                last = line;
                while (last < lines.count() && !lines.line(last + 1).isBlank()) {
                    last++;
                }
                int end = lines.start(last) + lines.line(last).length();
                into.add(new Value.Text(
                        "words that speak to a machine or name a password", lines.span(lines.start(first), end - 1)));
            }
        }
    }

    private static void merge(List<Value.Field> fields, String key, Value further) {
        if (further == null) {
            return;
        }
        for (int i = 0; i < fields.size(); i++) {
            Value.Field field = fields.get(i);
            if (field.key().equals(key)) {
                fields.set(i, new Value.Field(key, field.span(), both(field.value(), further)));
                return;
            }
        }
        fields.add(new Value.Field(key, further.span(), further));
    }

    /** The items of both; of groups of keys, key by key. */
    private static Value both(Value one, Value other) {
        if (one == null) {
            return other;
        }
        if (one instanceof Value.Fields first && other instanceof Value.Fields second) {
            List<Value.Field> fields = new ArrayList<>(first.fields());
            second.fields().forEach(field -> merge(fields, field.key(), field.value()));
            return new Value.Fields(fields, first.span());
        }
        List<Value> items = new ArrayList<>(one instanceof Value.Items list ? list.items() : List.of(one));
        for (Value item : other instanceof Value.Items list ? list.items() : List.of(other)) {
            if (!items.contains(item)) {
                items.add(item);
            }
        }
        return new Value.Items(items, one.span());
    }
}
