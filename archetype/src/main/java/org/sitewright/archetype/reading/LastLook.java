package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;

/**
 * A last look at everything that would be shown, whichever rule found it: a sentence that speaks to the builders is taken
 * out and listed as unclear, and so is whatever says nothing without it. Legal texts and words of customers stay as they
 * are.
 */
final class LastLook {
    private static final List<String> LISTS = List.of("services", "people", "figures", "passages", "faq");
    private static final List<String> TEXTS =
            List.of("tagline", "description", "about", "servicesLead", "servicesNote");

    private static final List<String> LEGAL = List.of("legal.imprint", "legal.privacy", "legal.terms");

    /** A legal text is longer; what is shorter may be a remark on one that is to come. */
    private static final int LETTER = 160;

    /** Values without which an item says nothing. */
    private static final Set<String> ESSENTIAL = Set.of("name", "question", "answer", "value");

    private static final Set<String> SPOKEN =
            Set.of("text", "note", "role", "body", "heading", "group", "label", "option");

    /** What is left of a key, of a note or of an answer that says nothing. */
    private static final Pattern REST = Pattern.compile(
            "(?iU)[\\p{L}\\d_ .'/()-]{0,40}[:=|{]\\s*|\\W*n/?a\\b.*|.*[{}<>=]{2,}.*|.*\\w_\\w+\\s*[:=].*");

    /** A loudspeaker before words says that they are to be published, and is not published itself. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?m)^[📣📢]\\s*");

    private final Found found;
    private final Predicate<String> hidden;

    private LastLook(Found found) {
        this.found = found;
        List<String> replacements = Corrections.replacements(found);
        this.hidden = sentence -> Voice.toBuilders(sentence, true)
                || replacements.stream().anyMatch(words -> Corrections.isReplaced(sentence, words))
                || Placeholder.in(sentence)
                || Columns.areHeads(sentence)
                || REST.matcher(sentence.strip()).matches();
    }

    /** Takes out of {@code found} what is not for visitors. */
    static void at(Found found) {
        new LastLook(found).look();
    }

    private void look() {
        LEGAL.forEach(key ->
                found.change(key, text -> text.length() < LETTER && !kept(text).equals(text) ? "" : text));
        TEXTS.forEach(key -> found.change(key, this::kept));
        for (String list : LISTS) {
            List<Value> items = found.list(list);
            List<Value> kept = new ArrayList<>();
            for (Value item : items) {
                Value left = item(item);
                if (left != null) {
                    kept.add(left);
                }
            }
            items.clear();
            items.addAll(kept);
        }
    }

    /** What is left of {@code item}; null where it says nothing any more. */
    private Value item(Value item) {
        if (!(item instanceof Value.Fields fields)) {
            return item;
        }
        List<Value.Field> kept = new ArrayList<>();
        for (Value.Field field : fields.fields()) {
            Value value = field.value();
            if (value instanceof Value.Items items) {
                List<Value> left = items.items().stream()
                        .flatMap(inner -> Stream.ofNullable(item(inner)))
                        .toList();
                value = Values.items(left);
            } else if (value instanceof Value.Text text
                    && (ESSENTIAL.contains(field.key()) || SPOKEN.contains(field.key()))) {
                value = text(new Value.Text(bare(text.text()), text.span()), Values.text(fields, "name"));
            }
            if (value != null) {
                kept.add(new Value.Field(field.key(), field.span(), value));
            } else if (ESSENTIAL.contains(field.key())) {
                return null;
            }
        }
        boolean says = kept.stream().anyMatch(field -> !Set.of("heading", "ordered", "group", "note")
                .contains(field.key()));
        return says ? new Value.Fields(kept, fields.span()) : null;
    }

    /** What is left of a text of the thing called {@code name}. */
    private Value.Text text(Value.Text text, String name) {
        String kept = kept(
                text.text(),
                hidden.or(sentence -> !sentence.equals(name) && found.disputes().touches(name + " " + sentence)));
        if (kept.equals(text.text())) {
            return text;
        }
        found.remark(Remark.Kind.UNCLEAR, text.span(), text.text().replaceAll("\\s+", " "));
        return kept.isBlank() ? null : new Value.Text(kept, text.span());
    }

    /** Without the sentences that are not for visitors. */
    private String kept(String text) {
        return kept(bare(text), hidden);
    }

    private static String bare(String text) {
        return ANNOUNCED.matcher(text).replaceAll("");
    }

    private static String kept(String text, Predicate<String> hidden) {
        if (Stream.of(text.split("(?<=[.!?…])\\s+|\\n+")).noneMatch(hidden)) {
            return text;
        }
        return String.join(
                        "\n",
                        Stream.of(text.split("\n", -1))
                                .map(line -> String.join(
                                        " ",
                                        Stream.of(line.split("(?<=[.!?…])\\s+"))
                                                .filter(sentence -> sentence.isBlank() || !hidden.test(sentence))
                                                .toList()))
                                .toList())
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
