package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Excerpt;

/** Finds prices and durations in a line. */
final class Figures {
    static final String AMOUNT = "\\d[\\d.,’']*(?<![.,])(?:[.,][-–]{1,2})?";
    static final String SIGN = "[$€£₹¥]|EUR\\b|USD\\b|GBP\\b|CHF\\b|Euros?\\b|euros?\\b|CAD\\b|AUD\\b";
    private static final String ONE = "(?:(?:" + SIGN + ")\\s?" + AMOUNT + "|" + AMOUNT + "\\s?(?:" + SIGN + "))";
    private static final String SEVERAL = "(?:" + AMOUNT + "\\s?(?:–|-|—|to|bis|a|à)\\s?" + ONE + "|" + ONE
            + "\\s?(?:–|-|—|to|bis|a|à)\\s?" + ONE + "|" + ONE + ")";
    private static final Pattern PRICE = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?:(?i:from|ab|à partir de|dès|desde|da)\\s+)?\\+?\\s?" + SEVERAL + "(?![\\p{L}\\d])");
    static final String TIME =
            "(?:min|mins|minutes?|minuten|minutos|h|hrs?|hours?|stunden?|std\\.?|horas?|heures?|days?|tage?|días?|weeks?|wochen?|months?|monate?)";
    private static final Pattern DURATION =
            Pattern.compile("(?iU)(?<![\\w.,])\\d+(?:[.,]\\d+)?(?:\\s?[–-]\\s?\\d+)?[\\s-]?" + TIME + "(?!\\w)\\.?");
    private static final Pattern UNIT = Pattern.compile(
            "(?iU)^\\s*(?:(?:/\\s?|(?:per|pro|por|par|je)\\s)\\p{L}{1,16}\\b\\.?|(?:a|each|p\\.)\\s?(?:person|pers\\.?|p\\.?|night|nacht|noche|nuit|hour|std\\.?|stunde|hora|h|month|monat|mes|mois|session|class|kurs|week|woche|day|tag|visit|m²|sqm|kg|stück|st\\.|unit|head|time|go|piece|pair|dozen|ticket|place|metre|meter|half hour|room|zimmer|child|kind|adult|pp|n|year|jahr)\\b\\.?|each\\b|p\\.?p\\.?\\b|pn\\b)(?:\\s(?:per|pro|por|par)\\s\\w+)?");

    private Figures() {}

    /** Prices in the order in which they stand. */
    static List<Excerpt> prices(Excerpt line) {
        return found(PRICE, line);
    }

    /** Durations in the order in which they stand. */
    static List<Excerpt> durations(Excerpt line) {
        return found(DURATION, line);
    }

    /** What a price is for, directly behind it: {@code per night}; null where nothing stands there. */
    static Excerpt unit(Excerpt behind) {
        Matcher unit = UNIT.matcher(behind.text());
        return unit.find() ? behind.part(unit.start(), unit.end()).strip() : null;
    }

    private static List<Excerpt> found(Pattern pattern, Excerpt line) {
        List<Excerpt> found = new ArrayList<>();
        Matcher match = pattern.matcher(line.text());
        while (match.find()) {
            found.add(line.part(match.start(), match.end()).strip());
        }
        return found;
    }

    /** Whether {@code line} holds a price. */
    static boolean hasPrice(Excerpt line) {
        return PRICE.matcher(line.text()).find();
    }

    /** The first price at or behind {@code from}; null where there is none. */
    static Matcher price(Excerpt line, int from) {
        Matcher match = PRICE.matcher(line.text());
        return match.find(from) ? match : null;
    }
}
