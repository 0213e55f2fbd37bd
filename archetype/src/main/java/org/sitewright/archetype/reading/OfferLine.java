package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/**
 * An offer written in one line: {@code **Name** — text — 45 USD, 60 min}, {@code Name: text}, {@code Name .... 4,50 €},
 * {@code Name (text) 30/60 min 25/45 EUR}.
 */
final class OfferLine {
    private static final Pattern DIVIDER =
            Pattern.compile("\\s+[–—·-]+\\s+|\\s*[:|]\\s+|\\s*\\.{3,}\\s*|\\s*…+\\s*|\\t+|\\s{3,}");
    private static final Pattern NAME_END = Pattern.compile(
            "\\s+[–—·-]+\\s+|\\s*:\\s+|\\s*:$|\\s*\\|\\s*|\\s*\\.{3,}\\s*|\\s*…+\\s*|\\t+|\\s{3,}|\\s*\\((?=[^)]{8,}\\))|\\.\\s+(?=\\p{Lu})");
    private static final Pattern TRAILING = Pattern.compile(
            "(?iU)[\\s,;:(|/=·–—-]+$|\\s\\.{2,}$|\\s+(?:for|at|costs?|is|are|à|zu|für|je|por|a|desde|ab|from|now)\\s*$");
    private static final Pattern LEADING = Pattern.compile("^[\\s,;:.|)/=·–—-]+");
    private static final Pattern LISTED = Pattern.compile("\\(([^()\\d]+[,/|][^()\\d]+)\\)");
    private static final Pattern EDGES = Pattern.compile("^\\((.*)\\)$", Pattern.DOTALL);
    private static final int MAX_NAME = 80;

    private OfferLine() {}

    /** The offer; null where the line names none. */
    static Value.Fields of(Excerpt line, int bold) {
        Value.Fields shared = SharedSign.offer(line);
        if (shared != null) {
            return shared;
        }
        Matcher price = Figures.price(line, 0);
        if (price != null && line.part(0, price.start()).isBlank()) {
            return behind(line, price.end());
        }
        Excerpt name = name(line, bold);
        if (name.isBlank() || name.text().length() > MAX_NAME) {
            return null;
        }
        Excerpt rest =
                line.from(line.text().indexOf(name.text(), 0) + name.text().length());
        return with(name, rest);
    }

    /** The offer whose name stands behind its price: {@code £18 Trial lesson}; null where none does. */
    private static Value.Fields behind(Excerpt line, int priced) {
        Excerpt unit = Figures.unit(line.from(priced));
        int start = unit == null
                ? priced
                : line.text().indexOf(unit.text(), priced) + unit.text().length();
        Excerpt rest = line.from(start).without(LEADING);
        Excerpt name = trimmed(rest.split(Pattern.compile(NAME_END.pattern() + "|,\\s+")).stream()
                .findFirst()
                .orElse(rest));
        if (!name.text().matches("(?sU)\\p{Lu}.{2,}")
                || name.text().length() > MAX_NAME
                || Voice.isSentence(rest.text())) {
            return null;
        }
        Value.Fields said = with(
                name, rest.from(rest.text().indexOf(name.text()) + name.text().length()));
        Value.Fields prices = with(name, line.part(0, start));
        return Values.fields(
                "name",
                name,
                "text",
                OfferReader.value(said, "text"),
                "price",
                OfferReader.value(prices, "price"),
                "duration",
                OfferReader.value(said, "duration") != null
                        ? OfferReader.value(said, "duration")
                        : OfferReader.value(prices, "duration"));
    }

    /** An offer with the name {@code name} of which {@code rest} says text, price and duration. */
    static Value.Fields with(Excerpt name, Excerpt rest) {
        List<Excerpt> prices = Figures.prices(rest);
        List<Excerpt> texts = new ArrayList<>();
        Excerpt duration = null;
        Excerpt unit = null;
        for (Excerpt segment : segments(rest)) {
            List<Excerpt> times = Figures.durations(segment);
            if (Figures.hasPrice(segment)) {
                Matcher price = Figures.price(segment, 0);
                Excerpt before = trimmed(segment.part(0, price.start()));
                int end = price.end();
                for (Matcher next = Figures.price(segment, end); next != null; next = Figures.price(segment, end)) {
                    end = next.end();
                }
                Excerpt behind = segment.from(end);
                Excerpt per = Figures.unit(behind);
                unit = unit == null ? per : unit;
                Excerpt after = trimmed(
                        per == null
                                ? behind
                                : behind.from(behind.text().indexOf(per.text())
                                        + per.text().length()));
                keep(before, texts, prices.size() > 1);
                keep(after, texts, prices.size() > 1);
            } else if (times.size() == 1
                    && segment.line().replace(times.get(0).line(), "").matches("[\\s()~ca.ungefährabout]*")) {
                duration = times.get(0);
            } else {
                keep(trimmed(segment), texts, false);
            }
        }
        if (duration == null && unit == null && prices.size() <= 1) {
            duration = texts.stream()
                    .filter(text ->
                            text.text().length() < 18 && Figures.durations(text).size() == 1)
                    .findFirst()
                    .map(text -> Figures.durations(text).get(0))
                    .orElse(null);
            Excerpt taken = duration;
            texts.removeIf(text -> taken != null
                    && text.line()
                            .replaceAll("[^\\p{L}\\d]", "")
                            .equals(taken.line().replaceAll("[^\\p{L}\\d]", "")));
        }
        if (prices.size() > 1 && Figures.durations(rest).size() == prices.size()) {
            duration = null;
        }
        return Values.fields(
                "name",
                trimmed(name),
                "text",
                text(rest, texts),
                prices.size() > 1 ? "prices" : "price",
                prices.size() > 1 ? options(rest, prices) : first(prices),
                "duration",
                duration == null ? unit : duration);
    }

    private static void keep(Excerpt text, List<Excerpt> texts, boolean options) {
        if (!text.isBlank()
                && text.text().matches("(?s).*\\p{L}{2,}.*")
                && !(options && text.text().length() < 25)) {
            texts.add(text);
        }
    }

    /** From the first to the last of the texts, where nothing but signs stands between them; else the longest. */
    private static Value text(Excerpt rest, List<Excerpt> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        if (texts.size() == 1) {
            return texts.get(0).value();
        }
        int from = rest.text().indexOf(texts.get(0).text());
        Excerpt last = texts.get(texts.size() - 1);
        int to = rest.text().lastIndexOf(last.text()) + last.text().length();
        Excerpt all = rest.part(from, to);
        if (!Figures.hasPrice(all)
                || Figures.prices(all).size() == 1
                        && all.text().length() <= 160
                        && texts.size() == 2
                        && texts.get(0).text().length() > 24) {
            return all.value();
        }
        return texts.stream()
                .max((one, other) -> one.text().length() - other.text().length())
                .get()
                .value();
    }

    private static Value first(List<Excerpt> prices) {
        return prices.isEmpty() ? null : prices.get(0).value();
    }

    /** Each price with what stands before it, since the one before, as its option. */
    private static Value options(Excerpt rest, List<Excerpt> prices) {
        List<Value> options = new ArrayList<>();
        List<Excerpt> labels = labels(rest, prices.size());
        int at = 0;
        for (int i = 0; i < prices.size(); i++) {
            Excerpt price = prices.get(i);
            int start = rest.text().indexOf(price.text(), at);
            Excerpt before = trimmed(rest.part(at, start));
            Excerpt label =
                    !labels.isEmpty() ? labels.get(i) : before.text().length() <= 60 ? before : before.part(0, 0);
            int comma = label.text().lastIndexOf(", ");
            if (comma > 0) {
                label = label.from(comma + 2);
            }
            if (label.text().matches("(?iU)or|and|oder|und|y|o|ou|et")) {
                label = label.part(0, 0);
            }
            at = start + price.text().length();
            if (i == 0 && before.isBlank() && labels.isEmpty() && !endsWith(rest, prices)) {
                return behind(rest, prices);
            }
            options.add(Values.fields("option", label, "price", price));
        }
        return Values.items(options);
    }

    /** Whether nothing but a further sentence stands behind the last price: then options stand before theirs. */
    private static boolean endsWith(Excerpt rest, List<Excerpt> prices) {
        String last = prices.get(prices.size() - 1).text();
        return rest.text()
                .substring(rest.text().lastIndexOf(last) + last.length())
                .matches("(?s)\\s*(?:[.!;]\\s.*|[.!;]?)");
    }

    /** Each price with what stands behind it, as far as the next one: {@code £5 in Kendal, £8 to Windermere}. */
    private static Value behind(Excerpt rest, List<Excerpt> prices) {
        List<Value> options = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < prices.size(); i++) {
            int start = rest.text().indexOf(prices.get(i).text(), at)
                    + prices.get(i).text().length();
            int end = i + 1 < prices.size()
                    ? rest.text().indexOf(prices.get(i + 1).text(), start)
                    : rest.text().length();
            Excerpt label = trimmed(rest.part(start, end)).split(Pattern.compile("[.;]\\s|,\\s")).stream()
                    .findFirst()
                    .filter(text ->
                            text.text().length() <= 40 && !text.text().matches("(?iU)or|and|oder|und|y|o|ou|et"))
                    .orElse(rest.part(0, 0));
            options.add(Values.fields("option", label, "price", prices.get(i)));
            at = start;
        }
        return Values.items(options);
    }

    /** What tells as many options apart: times, else a list in parentheses; empty where neither does. */
    private static List<Excerpt> labels(Excerpt rest, int prices) {
        if (Figures.durations(rest).size() == prices) {
            return Figures.durations(rest);
        }
        Matcher listed = LISTED.matcher(rest.text());
        if (listed.find()) {
            List<Excerpt> names = rest.group(listed, 1).split(Pattern.compile("\\s*[,/|]\\s*"));
            if (names.size() == prices) {
                return names;
            }
        }
        return List.of();
    }

    private static List<Excerpt> segments(Excerpt rest) {
        List<Excerpt> segments = new ArrayList<>();
        for (Excerpt part : rest.split(DIVIDER)) {
            segments.add(part);
        }
        return segments;
    }

    private static Excerpt name(Excerpt line, int bold) {
        if (bold > 1) {
            return trimmed(line.part(0, bold));
        }
        Matcher end = NAME_END.matcher(line.text());
        int to = end.find() && end.start() > 0 ? end.start() : line.text().length();
        Matcher price = Figures.price(line, 0);
        if (price != null && price.start() > 0 && price.start() < to) {
            to = price.start();
        }
        return trimmed(line.part(0, to));
    }

    /** Without dividing signs at both ends, and without parentheses around it. */
    static Excerpt trimmed(Excerpt excerpt) {
        Excerpt text = excerpt.strip().without(LEADING).strip();
        for (Matcher end = TRAILING.matcher(text.text()); end.find(); end = TRAILING.matcher(text.text())) {
            text = text.part(0, end.start()).strip();
        }
        Matcher edges = EDGES.matcher(text.text());
        return edges.matches() ? text.group(edges, 1).strip() : text;
    }
}
