package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Numbered keys that belong together, as exports of forms have them: {@code service_1}, {@code service_1_price}, {@code review 2 by}. */
final class Family {
    private static final Pattern MEMBER = Pattern.compile(
            "(?iU)(service|product|offer|class|course|treatment|item|dish|room|staff|team|person|teacher|review|testimonial|quote|faq|question|stat|number|figure|step|leistung|kurs|mitarbeiter|frage|servicio|producto|pregunta)[ _-]?(\\d{1,2})?(?:[ _-]+(.*))?");
    private static final Pattern PRICE = Pattern.compile("(?iU).*\\b(price|cost|fee|preis|precio|prix)\\b.*");
    private static final Pattern TEXT =
            Pattern.compile("(?iU).*\\b(desc\\w*|text|blurb|bio|about|details?|info|beschreibung)\\b.*");
    private static final Pattern ROLE =
            Pattern.compile("(?iU).*\\b(job|role|title|position|function|aufgabe|puesto)\\b.*");
    private static final Pattern TIME = Pattern.compile("(?iU).*\\b(duration|length|time|dauer)\\b.*");
    private static final Pattern BY = Pattern.compile("(?iU).*\\b(by|from|author|name|von|de)\\b.*");
    private static final Pattern MAY =
            Pattern.compile("(?iU).*\\b(ok|permission|use|allowed|consent|erlaubt|permiso)\\b.*");

    private final Found found;
    private final Map<String, Map<String, Excerpt>> members = new LinkedHashMap<>();

    Family(Found found) {
        this.found = found;
    }

    /** Whether {@code pair} is a member; it is then kept until {@link #settle()}. */
    boolean take(KeyLine pair) {
        Matcher member = MEMBER.matcher(pair.key().line());
        if (!member.matches()
                || (member.group(2) == null && member.group(3) != null)
                || (member.group(2) == null && !member.group(1).equalsIgnoreCase("faq"))) {
            return false;
        }
        String id = member.group(1).toLowerCase(Locale.ROOT) + " " + (member.group(2) == null ? "1" : member.group(2));
        members.computeIfAbsent(id, name -> new LinkedHashMap<>()).put(part(member.group(3)), pair.value());
        return true;
    }

    private static String part(String words) {
        if (words == null || words.isBlank() || words.matches("(?i)name|title")) {
            return "";
        }
        for (Map.Entry<String, Pattern> part : Map.of("price", PRICE, "role", ROLE, "duration", TIME, "may", MAY)
                .entrySet()) {
            if (part.getValue().matcher(words).matches()) {
                return part.getKey();
            }
        }
        return TEXT.matcher(words).matches() ? "text" : BY.matcher(words).matches() ? "by" : words;
    }

    /** Hands on what was kept. */
    void settle() {
        List<Value> steps = new ArrayList<>();
        members.forEach((id, parts) -> {
            Excerpt first = parts.get("");
            if (first == null || first.isBlank()) {
                return;
            }
            switch (id.substring(0, id.indexOf(' '))) {
                case "staff", "team", "person", "teacher", "mitarbeiter" -> person(first, parts);
                case "review", "testimonial", "quote" -> review(first, parts);
                case "faq", "question", "frage", "pregunta" -> new QuestionReader(found).line(first);
                case "stat", "number", "figure" -> figure(first);
                case "step" -> steps.add(step(first));
                default -> offer(first, parts);
            }
        });
        if (!steps.isEmpty()) {
            found.add(
                    "passages",
                    Values.fields("ordered", Values.word("true", steps.get(0).span()), "items", Values.items(steps)));
        }
        members.clear();
    }

    private void offer(Excerpt name, Map<String, Excerpt> parts) {
        if (name.text().matches("(?iU).*\\b(test test|test)\\b.*") || Placeholder.in(name.text())) {
            Placeholder.say(name, found);
            return;
        }
        Excerpt cost = parts.get("price");
        Value.Fields priced = cost == null ? null : OfferLine.with(name, cost);
        if (cost != null && Uncertain.says(cost)) {
            found.remark(Remark.Kind.CONTRADICTION, cost.span(), "price of " + name.line() + ": " + cost.line());
            priced = null;
        }
        found.add(
                "services",
                Values.fields(
                        "name",
                        name,
                        "text",
                        parts.get("text"),
                        "price",
                        priced == null ? null : OfferReader.value(priced, "price"),
                        "prices",
                        priced == null ? null : OfferReader.value(priced, "prices"),
                        "duration",
                        parts.get("duration")));
    }

    private void person(Excerpt name, Map<String, Excerpt> parts) {
        if (!name.text().matches("(?sU)\\p{Lu}.*") || Placeholder.in(name.text())) {
            found.unclear(name);
        } else {
            found.add("people", Values.fields("name", name, "role", parts.get("role"), "text", parts.get("text")));
        }
    }

    private void review(Excerpt words, Map<String, Excerpt> parts) {
        Excerpt by = parts.get("by");
        boolean may = parts.containsKey("may")
                && parts.get("may").text().matches("(?isU)\\W*(y|yes|ja|sí|si|ok|granted|true).*");
        if (by == null || (parts.containsKey("may") && !may)) {
            found.remark(
                    Remark.Kind.UNCLEAR,
                    words.span(),
                    "words of a customer are not published: there is no permission yet, or no name");
            found.unclear(words);
        } else {
            new TestimonialReader(found).said(words, by, words.text());
        }
    }

    private void figure(Excerpt text) {
        Matcher number = Pattern.compile(
                        "(?s)([\\d.,’' ]*\\d\\s?(?:%|\\+|k|m)?(?:\\s(?:tonnes?|years?|km|hours?|Jahre|Tonnen|años|ans))?)\\s+(.+)")
                .matcher(text.text());
        if (number.matches()) {
            found.add(
                    "figures",
                    Values.fields(
                            "value",
                            text.group(number, 1).strip(),
                            "label",
                            text.group(number, 2).strip()));
        } else {
            found.add("figures", Values.fields("value", text));
        }
    }

    private static Value step(Excerpt text) {
        List<Excerpt> sentences = Sentences.of(text);
        Excerpt name = sentences.get(0);
        Excerpt rest = text.from(text.text().indexOf(name.text()) + name.text().length())
                .strip();
        return Values.fields("name", name, "text", rest);
    }
}
