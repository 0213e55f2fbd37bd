package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opening hours by day, so that {@code Monday to Friday} and {@code Mo-Fr} compare equal. */
final class Hours {
    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("mon", "mo"),
            Map.entry("lun", "mo"),
            Map.entry("mo", "mo"),
            Map.entry("tue", "tu"),
            Map.entry("die", "tu"),
            Map.entry("di", "tu"),
            Map.entry("mar", "tu"),
            Map.entry("tu", "tu"),
            Map.entry("wed", "we"),
            Map.entry("mit", "we"),
            Map.entry("mi", "we"),
            Map.entry("mer", "we"),
            Map.entry("mié", "we"),
            Map.entry("mie", "we"),
            Map.entry("we", "we"),
            Map.entry("thu", "th"),
            Map.entry("don", "th"),
            Map.entry("do", "th"),
            Map.entry("jue", "th"),
            Map.entry("jeu", "th"),
            Map.entry("th", "th"),
            Map.entry("fri", "fr"),
            Map.entry("fre", "fr"),
            Map.entry("fr", "fr"),
            Map.entry("vie", "fr"),
            Map.entry("ven", "fr"),
            Map.entry("sat", "sa"),
            Map.entry("sam", "sa"),
            Map.entry("sa", "sa"),
            Map.entry("sáb", "sa"),
            Map.entry("sab", "sa"),
            Map.entry("sun", "su"),
            Map.entry("son", "su"),
            Map.entry("so", "su"),
            Map.entry("su", "su"),
            Map.entry("dom", "su"),
            Map.entry("dim", "su"),
            Map.entry("ma", "mo"),
            Map.entry("wo", "we"),
            Map.entry("gio", "th"),
            Map.entry("vr", "fr"),
            Map.entry("za", "sa"),
            Map.entry("zo", "su"));
    private static final Pattern WORD = Pattern.compile("\\p{L}+|[-–,]");

    private Hours() {}

    static String of(org.sitewright.archetype.brief.Hours hours) {
        return hours.days() + " " + (hours.opens() == null ? "closed" : hours.opens() + "-" + hours.closes());
    }

    /** Whether every day of {@code wanted} has its times among {@code found}. */
    static boolean same(List<String> found, String wanted) {
        List<String> all = found.stream().flatMap(line -> expand(line).stream()).toList();
        return all.containsAll(expand(wanted));
    }

    /** {@code Mo-Tu 09:00-12:00,14:00-18:00} as one entry a day and time. */
    private static List<String> expand(String line) {
        Matcher times = Pattern.compile("\\d{1,2}:\\d{2}\\s*[-–]\\s*\\d{1,2}:\\d{2}|closed")
                .matcher(line);
        List<String> spans = new ArrayList<>();
        int start = line.length();
        while (times.find()) {
            start = Math.min(start, times.start());
            spans.add(times.group().replaceAll("\\s", "").replace('–', '-'));
        }
        List<String> all = new ArrayList<>();
        for (String day : days(line.substring(0, start))) {
            spans.forEach(span -> all.add(day + " " + span));
        }
        return all;
    }

    private static List<String> days(String words) {
        List<String> days = new ArrayList<>();
        boolean range = false;
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String token = word.group();
            String day = token.length() < 2 || token.matches("week.*")
                    ? null
                    : WORDS.getOrDefault(
                            token.substring(0, Math.min(3, token.length())), WORDS.get(token.substring(0, 2)));
            if (day == null) {
                range |= token.matches("[-–]|to|bis|a|à|au|through|till|until|t|tot");
                if (token.matches("daily|täglich|every|diario|tous")) {
                    return DAYS;
                }
                if (token.matches("weekdays?|werktags")) {
                    days.addAll(DAYS.subList(0, 5));
                }
                if (token.matches("weekends?")) {
                    days.addAll(DAYS.subList(5, 7));
                }
                continue;
            }
            if (range && !days.isEmpty()) {
                int from = DAYS.indexOf(days.get(days.size() - 1)) + 1;
                for (int i = from; i <= DAYS.indexOf(day); i++) {
                    days.add(DAYS.get(i));
                }
            } else {
                days.add(day);
            }
            range = false;
        }
        return days;
    }
}
