package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Prices of several options that share one sign, and perhaps one unit of time: {@code 30/60 min 25/45 EUR}. */
final class SharedSign {
    private static final Pattern PRICES = Pattern.compile("(?<![\\p{L}\\d.,/])(?:(?<before>" + Figures.SIGN
            + ")\\s?)?(?<amounts>" + Figures.AMOUNT + "(?:\\s?/\\s?" + Figures.AMOUNT + ")+)(?:\\s?(?<after>"
            + Figures.SIGN
            + "))?(?![\\p{L}\\d])");
    private static final Pattern TIMES =
            Pattern.compile("(?iU)(?<![\\w.,/])\\d+(?:\\s?/\\s?\\d+)+[\\s-]?" + Figures.TIME + "(?!\\w)\\.?");
    private static final Pattern SLASH = Pattern.compile("\\s?/\\s?");

    private SharedSign() {}

    /** The offer; null where {@code line} holds no such prices, or no name before them. */
    static Value.Fields offer(Excerpt line) {
        Matcher prices = PRICES.matcher(line.text());
        while (prices.find()) {
            if (prices.group("before") != null ^ prices.group("after") != null) {
                return offer(line, prices);
            }
        }
        return null;
    }

    private static Value.Fields offer(Excerpt line, Matcher prices) {
        Matcher times = TIMES.matcher(line.text());
        Excerpt duration = times.find() ? line.part(times.start(), times.end()) : null;
        int nameEnd = duration == null ? prices.start() : Math.min(times.start(), prices.start());
        Excerpt words = OfferLine.trimmed(line.part(0, nameEnd));
        Value.Fields named = words.isBlank() ? null : OfferLine.of(words, 0);
        if (named == null) {
            return null;
        }
        Excerpt sign = prices.group("before") != null
                ? line.part(prices.start("before"), prices.end("before"))
                : line.part(prices.start("after"), prices.end("after"));
        List<Excerpt> amounts =
                line.part(prices.start("amounts"), prices.end("amounts")).split(SLASH);
        List<Excerpt> labels = duration == null ? List.of() : duration.split(SLASH);
        List<Value> options = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            options.add(Values.fields(
                    "option",
                    labels.size() == amounts.size() ? labels.get(i) : null,
                    "price",
                    amounts.get(i),
                    "currency",
                    sign));
        }
        return Values.fields(
                "name",
                OfferReader.value(named, "name"),
                "text",
                OfferReader.value(named, "text"),
                "prices",
                Values.items(options),
                "duration",
                duration);
    }
}
