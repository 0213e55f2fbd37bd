package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds the lists of a brief: services, testimonials, questions and opening hours. */
final class ListBinder {
    private static final Pattern WITH_DETAIL = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    private final Findings findings;
    private final Locale locale;

    ListBinder(Findings findings, Locale locale) {
        this.findings = findings;
        this.locale = locale;
    }

    /** The items of a list, or the parts of a text between commas that stand outside parentheses. */
    static List<Value> listOrWords(Cursor cursor, String key) {
        if (cursor.any(key).orElse(null) instanceof Value.Text text) {
            List<Value> words = new ArrayList<>();
            for (String word : text.text().split("\\s*[,;\\n]\\s*(?![^(]*\\))")) {
                if (!word.isBlank()) {
                    words.add(new Value.Text(word.strip(), text.line()));
                }
            }
            return words;
        }
        return cursor.items(key);
    }

    List<Offer> services(Cursor top) {
        List<Offer> offers = new ArrayList<>();
        for (Value item : listOrWords(top, "services")) {
            if (item instanceof Value.Text text) {
                Matcher detail = WITH_DETAIL.matcher(text.text());
                boolean split = detail.matches();
                findings.given(text, "services")
                        .ifPresent(name -> offers.add(new Offer(
                                split ? detail.group(1) : name, split ? detail.group(2) : null, null, false, null)));
            } else {
                entry(item, "services", List.of("name", "text", "price", "from", "duration"))
                        .flatMap(this::offer)
                        .ifPresent(offers::add);
            }
        }
        return offers;
    }

    private Optional<Offer> offer(Cursor fields) {
        Optional<String> name = fields.required("name", 80);
        Optional<String> given = fields.line("price");
        Optional<MoneyReader.Price> price = given.flatMap(text -> MoneyReader.read(text, locale));
        if (given.isPresent() && price.isEmpty()) {
            findings.problem(
                    fields.lineOf("price"),
                    "price \"" + given.get() + "\" cannot be read",
                    "write an amount and a currency code such as 45 USD, or from 45 USD");
        }
        boolean from = price.map(MoneyReader.Price::from).orElse(false)
                || fields.line("from").filter("true"::equals).isPresent();
        return name.map(text -> new Offer(
                text,
                fields.line("text").orElse(null),
                price.map(MoneyReader.Price::money).orElse(null),
                from,
                fields.line("duration", 40).orElse(null)));
    }

    List<Testimonial> testimonials(Cursor top) {
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

    List<Question> faq(Cursor top) {
        List<Question> questions = new ArrayList<>();
        for (Value item : top.items("faq")) {
            entry(item, "faq", List.of("question", "answer")).ifPresent(fields -> {
                Optional<String> question = fields.required("question", 200);
                fields.required("answer", 5_000);
                Optional<String> answer = fields.block("answer");
                answer.ifPresent(text -> RichTexts.check(findings, text, fields.lineOf("answer")));
                if (question.isPresent() && answer.isPresent()) {
                    questions.add(new Question(question.get(), answer.get()));
                }
            });
        }
        return questions;
    }

    List<Hours> hours(Cursor top) {
        List<Value> lines = new ArrayList<>();
        if (top.any("hours").orElse(null) instanceof Value.Text text) {
            for (String line : text.text().split("[;\\n]")) {
                lines.add(new Value.Text(line.strip(), text.line()));
            }
        } else {
            lines.addAll(top.items("hours"));
        }
        List<Hours> hours = new ArrayList<>();
        for (Value item : lines) {
            if (item instanceof Value.Text text) {
                findings.given(text, "hours").ifPresent(line -> addLine(hours, line, text.line()));
            } else {
                entry(item, "hours", List.of("days", "opens", "closes")).ifPresent(fields -> addFields(hours, fields));
            }
        }
        return hours;
    }

    private void addLine(List<Hours> hours, String line, int number) {
        List<Hours> read = HoursReader.read(line);
        if (read.isEmpty()) {
            findings.unreadable(
                    number,
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
                        fields.lineOf("days"),
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
