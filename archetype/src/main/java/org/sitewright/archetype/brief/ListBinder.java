package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the lists of a brief: people, figures, testimonials, questions and opening hours. */
final class ListBinder {
    private final Findings findings;
    private final Cursor top;

    ListBinder(Findings findings, Cursor top) {
        this.findings = findings;
        this.top = top;
    }

    /** The items of a list, or the parts of a text between commas that stand outside parentheses. */
    static List<Value> listOrWords(Cursor cursor, String key) {
        if (cursor.any(key).orElse(null) instanceof Value.Text text) {
            List<Value> words = new ArrayList<>();
            for (String word : text.text().split("\\s*[,;\\n]\\s*(?![^(]*\\))")) {
                if (!word.isBlank()) {
                    words.add(new Value.Text(word.strip(), text.span()));
                }
            }
            return words;
        }
        return cursor.items(key);
    }

    List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Value item : top.items("people")) {
            entry(item, "people", List.of("name", "role", "text")).ifPresent(fields -> fields.required("name", 80)
                    .ifPresent(name -> people.add(new Person(
                            name,
                            fields.line("role", 120).orElse(null),
                            fields.line("text").orElse(null)))));
        }
        return people;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Value item : top.items("figures")) {
            entry(item, "figures", List.of("value", "label")).ifPresent(fields -> fields.required("value", 40)
                    .ifPresent(value -> figures.add(
                            new Figure(value, fields.line("label", 120).orElse(null)))));
        }
        return figures;
    }

    List<Testimonial> testimonials() {
        List<Testimonial> testimonials = new ArrayList<>();
        for (Value item : top.items("testimonials")) {
            entry(item, "testimonials", List.of("quote", "name", "role")).ifPresent(fields -> {
                Optional<String> quote = fields.required("quote", 5_000);
                Optional<String> name = fields.required("name", 80);
                if (quote.isPresent() && name.isPresent()) {
                    testimonials.add(new Testimonial(
                            quote.get(), name.get(), fields.line("role", 120).orElse(null)));
                }
            });
        }
        return testimonials;
    }

    List<Question> faq() {
        List<Question> questions = new ArrayList<>();
        for (Value item : top.items("faq")) {
            entry(item, "faq", List.of("question", "answer")).ifPresent(fields -> {
                Optional<String> question = fields.required("question", 200);
                fields.required("answer", 5_000);
                Optional<String> answer = fields.block("answer");
                answer.ifPresent(text -> RichTexts.check(findings, text, fields.spanOf("answer")));
                if (question.isPresent() && answer.isPresent()) {
                    questions.add(new Question(question.get(), answer.get()));
                }
            });
        }
        return questions;
    }

    List<Hours> hours() {
        List<Value> lines = new ArrayList<>();
        if (top.any("hours").orElse(null) instanceof Value.Text text) {
            for (String line : text.text().split("[;\\n]")) {
                lines.add(new Value.Text(line.strip(), text.span()));
            }
        } else {
            lines.addAll(top.items("hours"));
        }
        List<Hours> hours = new ArrayList<>();
        for (Value item : lines) {
            if (item instanceof Value.Text text) {
                findings.given(text, "hours").ifPresent(line -> addLine(hours, line, text.span()));
            } else {
                entry(item, "hours", List.of("days", "opens", "closes")).ifPresent(fields -> addFields(hours, fields));
            }
        }
        return hours;
    }

    private void addLine(List<Hours> hours, String line, Span span) {
        List<Hours> read = HoursReader.read(line);
        if (read.isEmpty()) {
            findings.unreadable(
                    span,
                    "opening hours \"" + line + "\" cannot be read",
                    "write days and times such as Monday to Friday: 09:00–17:00, or Sunday: closed");
        }
        hours.addAll(read);
    }

    private void addFields(List<Hours> hours, Cursor fields) {
        Optional<String> days = fields.required("days", 60);
        List<Optional<String>> times = List.of(fields.line("opens"), fields.line("closes"));
        for (Optional<String> time : times) {
            if (time.isPresent() && HoursReader.time(time.get()).isEmpty()) {
                findings.problem(
                        fields.spanOf("days"),
                        "time \"" + time.get() + "\" cannot be read",
                        "write hours and minutes such as \"09:00\"");
                return;
            }
        }
        if (days.isPresent()) {
            hours.add(new Hours(
                    days.get(),
                    times.get(0).flatMap(HoursReader::time).orElse(null),
                    times.get(1).flatMap(HoursReader::time).orElse(null)));
        }
    }

    private Optional<Cursor> entry(Value item, String list, List<String> keys) {
        if (item instanceof Value.Fields fields) {
            return Optional.of(new Cursor(findings, fields, list + ".", keys));
        }
        findings.wrongType(
                item,
                list,
                "a list of groups of keys",
                "- " + keys.get(0) + ": … and below it " + String.join(", ", keys.subList(1, keys.size())));
        return Optional.empty();
    }
}
