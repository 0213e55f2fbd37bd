package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines such as {@code Monday to Friday: 9:00–17:00}, {@code Sat 10am - 2pm} or {@code Sonntag: geschlossen}. */
public final class HoursReader {
    private static final String SHUT = "closed|shut|geschlossen|fermée?s?|cerrad[oa]s?|chius[oi]|gesloten|dicht";

    private static final String TIME =
            "(\\d{1,2})(?:\\s?[:.h]\\s?(\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?(?:\\s*(?:uhr|uur|h))?";
    private static final String SPAN =
            "(?:from |von |de |van |dalle )?" + TIME + "\\s*(?:–|—|-|to|till?|until|bis|à|a|alle|tot)\\s*" + TIME;
    private static final Pattern OPEN = Pattern.compile(
            "(?i)(.*?\\p{L}[^:\\d]*?):?\\s+(" + SPAN + "(?:\\s*(?:,|and|und|et|y|e|en|&)\\s*" + SPAN + ")*)");
    /** Times, or that it is closed, among what should be days: the line holds more than one statement. */
    private static final Pattern TIMES = Pattern.compile(
            "(?i)\\d\\s*(?:[ap]\\.?m\\.?|uhr|uur|h)?\\s*(?:–|—|-|to|till?|until|bis|à)\\s*\\d|\\b(?:" + SHUT + ")\\b");

    private static final Pattern ONE = Pattern.compile("(?i)" + SPAN);
    private static final Pattern CLOSED = Pattern.compile(
            "(?i)(.*?\\p{L}.*?)(?::|\\s[–—-])?\\s+(" + SHUT + "|zu|ruhetag)(?:\\s*\\(.*\\)|[,;]\\s\\D*)?[.]?");

    private static final Pattern CLOSED_BEFORE = Pattern.compile(
            "(?iU)(?:we(?:'re| are) )?(?:" + SHUT
                    + ")(?: (?:on|at|am|le|los|el|op|all day|every))*\\s+((?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|weekends?|weekdays|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|mon|tue|wed|thu|fri|sat|sun|and|und|y|et|&|,|to|le|les|el|los|the|-|–|\\s)+)[.]?");

    private HoursReader() {}

    /** The hours of one line, several where there is a break at noon; empty when it is not readable or ambiguous. */
    public static List<Hours> read(String written) {
        // Days as a key of YAML has them: mon_sat.
        String line = TimeWords.inDigits(written.replaceFirst("^(\\p{L}+)_(?=\\p{L}+:)", "$1-"));
        Matcher closed = CLOSED.matcher(line.strip());
        if (closed.matches() && !TIMES.matcher(closed.group(1)).find()) {
            return List.of(new Hours(closed.group(1).strip(), null, null));
        }
        Matcher before = CLOSED_BEFORE.matcher(line.strip());
        if (before.matches()) {
            return List.of(new Hours(before.group(1).strip(), null, null));
        }
        Matcher open = OPEN.matcher(line.strip().replaceFirst("(?<![ap]\\.m)[.)]$", ""));
        if (!open.matches() || TIMES.matcher(open.group(1)).find()) {
            return List.of();
        }
        List<Hours> hours = new ArrayList<>();
        Matcher span = ONE.matcher(open.group(2));
        while (span.find()) {
            Optional<String> closes = time(span.group(4), span.group(5), span.group(6));
            String half = span.group(3) == null
                            && span.group(2) == null
                            && span.group(6) != null
                            && hour(span.group(1)) < hour(span.group(4))
                    ? span.group(6)
                    : span.group(3);
            Optional<String> opens = time(span.group(1), span.group(2), half);
            boolean afternoon = span.group(6) == null
                    && half == null
                    && hour(span.group(4)) <= hour(span.group(1))
                    && hour(span.group(4)) < 12;
            if (afternoon) {
                // "9 till 6" has one reading in a working day.
                closes = time(span.group(4), span.group(5), "pm");
            }
            boolean afterNoon = span.group(6) == null
                    && half == null
                    && span.group(1).matches("[1-5]")
                    && hour(span.group(4)) > hour(span.group(1))
                    && hour(span.group(4)) < 12;
            if (afterNoon) {
                // Nobody is open from one to four in the morning.
                opens = time(span.group(1), span.group(2), "pm");
                closes = time(span.group(4), span.group(5), "pm");
            }
            if (opens.isEmpty()
                    || closes.isEmpty()
                    || opens.get().compareTo(closes.get()) >= 0 && !closes.get().matches("0[0-5]:.*")) {
                return List.of();
            }
            hours.add(new Hours(open.group(1).strip().replaceFirst("[\\s,–—(-]+$", ""), opens.get(), closes.get()));
        }
        return hours;
    }

    /** {@code HH:mm}, or empty when there is no such time. */
    static Optional<String> time(String text) {
        Matcher matcher = Pattern.compile("(?i)" + TIME).matcher(text.strip());
        return matcher.matches() ? time(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    private static Optional<String> time(String hour, String minute, String half) {
        int hours = hour(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (half != null) {
            if (hours < 1 || hours > 12) {
                return Optional.empty();
            }
            hours = hours % 12 + (half.toLowerCase(java.util.Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        boolean valid = minutes < 60 && (hours < 24 || (hours == 24 && minutes == 0));
        return valid ? Optional.of("%02d:%02d".formatted(hours, minutes)) : Optional.empty();
    }

    private static int hour(String digits) {
        return Integer.parseInt(digits);
    }
}
