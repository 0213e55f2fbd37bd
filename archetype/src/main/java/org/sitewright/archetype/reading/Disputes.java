package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Statements that one thing has two values; a sentence that states one of them elsewhere is not published. */
final class Disputes {
    private static final Pattern FIGURE =
            Pattern.compile("[$€£]?\\d+(?:[.,:]\\d+)*(?:\\s?[€%]|\\s(?:tonnes?|minutes?|min|hours?|months?|Euro))?");

    private final List<Dispute> disputes = new ArrayList<>();

    private final List<Excerpt> doubts = new ArrayList<>();

    private record Dispute(Set<String> figures, Set<String> words) {}

    /** Records what a client says of two values that differ. */
    void add(Excerpt statement, Found found) {
        Set<String> figures = figures(statement.text());
        if (figures.size() > 1) {
            disputes.add(new Dispute(figures, words(statement.text())));
            found.remark(Remark.Kind.CONTRADICTION, statement.span(), statement.line());
        }
    }

    /** Records a sentence that names a price, and doubts it: offers that it names have none then. */
    void doubt(Excerpt sentence) {
        doubts.add(sentence);
    }

    /** Records that a thing of this name has two values. */
    void add(String name, String statement) {
        disputes.add(new Dispute(figures(statement), words(name)));
    }

    /** Sentences that doubt a price. */
    List<Excerpt> doubts() {
        return List.copyOf(doubts);
    }

    /** Whether {@code sentence} states one of the values of a thing in dispute. */
    boolean touches(String sentence) {
        Set<String> figures = figures(sentence);
        Set<String> words = words(sentence);
        return disputes.stream()
                .anyMatch(dispute -> figures.stream().anyMatch(dispute.figures()::contains)
                        && words.stream().anyMatch(dispute.words()::contains));
    }

    /** Takes what is in dispute out of passages and figures. */
    void settle(Found found) {
        if (disputes.isEmpty()) {
            return;
        }
        List.of("about", "description", "servicesLead", "tagline")
                .forEach(key -> found.change(key, text -> kept(text)));
        found.list("figures")
                .removeIf(value -> touches(
                        Values.text((Value.Fields) value, "value") + " " + Values.text((Value.Fields) value, "label")));
        found.list("passages").replaceAll(value -> without((Value.Fields) value));
        found.list("passages").removeIf(value -> ((Value.Fields) value)
                .fields().stream()
                        .noneMatch(field ->
                                field.key().equals("body") || field.key().equals("items")));
    }

    private Value without(Value.Fields passage) {
        List<Value.Field> fields = new ArrayList<>();
        for (Value.Field field : passage.fields()) {
            if (field.key().equals("body") && field.value() instanceof Value.Text text) {
                String kept = kept(text.text());
                if (!kept.isBlank()) {
                    fields.add(new Value.Field("body", field.span(), new Value.Text(kept, text.span())));
                }
            } else if (field.key().equals("items") && field.value() instanceof Value.Items items) {
                List<Value> kept = items.items().stream()
                        .map(item -> touches(Values.text((Value.Fields) item, "text"))
                                ? nameOnly((Value.Fields) item)
                                : item)
                        .toList();
                fields.add(new Value.Field("items", field.span(), Values.items(kept)));
            } else {
                fields.add(field);
            }
        }
        return new Value.Fields(fields, passage.span());
    }

    /** Without the sentences that state a value in dispute. */
    private String kept(String text) {
        return String.join(
                "\n\n",
                Arrays.stream(text.split("\n\n"))
                        .map(paragraph -> String.join(
                                " ",
                                Arrays.stream(paragraph.split("(?<=[.!?])\\s+"))
                                        .filter(sentence -> !touches(sentence))
                                        .toList()))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList());
    }

    private static Value nameOnly(Value.Fields item) {
        return new Value.Fields(
                item.fields().stream()
                        .filter(field -> !field.key().equals("text"))
                        .toList(),
                item.span());
    }

    private static Set<String> figures(String text) {
        Set<String> figures = new HashSet<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            figures.add(figure.group().replaceAll("\\s", "").toLowerCase(Locale.ROOT));
        }
        return figures;
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        words.removeIf(word -> word.length() < 4
                || Set.of(
                                "says", "that", "with", "from", "section", "client", "which", "this", "until", "paper",
                                "form", "opening")
                        .contains(word));
        return words;
    }
}
