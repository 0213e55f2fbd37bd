package org.sitewright.archetype.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times in words, as letters have them: {@code from ten till half past four}, {@code von acht bis zwölf}. */
public final class TimeWords {
    private static final List<List<String>> HOURS = List.of(
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
            List.of("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"));
    private static final Map<String, String> NOON = Map.of("noon", "12pm", "midday", "12pm", "mittags", "12");
    private static final String HOUR =
            "(?:" + String.join("|", HOURS.get(0)) + "|" + String.join("|", HOURS.get(1)) + ")";

    /** A time in words; without flags. */
    public static final String WORDS = "(?:(?:half past |half |quarter past |quarter to )?" + HOUR + "|noon|midday)\\b";

    private static final Pattern TIME = Pattern.compile(
            "(?iU)(?<![\\p{L}\\d-])(?:12 )?(?<noon>noon|midday)\\b|(?<![\\p{L}\\d-])(?:(?<part>half past|half|quarter past|quarter to) )?(?<hour>"
                    + HOUR + ")\\b(?= *(?:$|[-–—,.;)]| (?:to|till?|until|bis|and|am|pm|uhr|on|o'clock)\\b))");

    private TimeWords() {}

    /** The line with its times in digits. */
    static String inDigits(String line) {
        return TIME.matcher(line).replaceAll(TimeWords::digits);
    }

    private static String digits(MatchResult found) {
        Matcher match = TIME.matcher(found.group());
        if (!match.find()) {
            return Matcher.quoteReplacement(found.group());
        }
        if (match.group("noon") != null) {
            return NOON.get(match.group("noon").toLowerCase(Locale.ROOT));
        }
        String word = match.group("hour").toLowerCase(Locale.ROOT);
        int hour = 1 + Math.max(HOURS.get(0).indexOf(word), HOURS.get(1).indexOf(word));
        String part = match.group("part") == null ? "" : match.group("part").toLowerCase(Locale.ROOT);
        return switch (part) {
            case "half past", "half" -> hour + ":30";
            case "quarter past" -> hour + ":15";
            case "quarter to" -> (hour == 1 ? 12 : hour - 1) + ":45";
            default -> String.valueOf(hour);
        };
    }
}
