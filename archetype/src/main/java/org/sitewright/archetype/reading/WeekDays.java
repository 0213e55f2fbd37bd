package org.sitewright.archetype.reading;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the week as people write them: {@code Mon–Fri}, {@code mardi au samedi}, {@code weekends}. */
final class WeekDays {
    /** Beginnings of the names, longer ones first. */
    private static final List<Map.Entry<String, DayOfWeek>> NAMES = List.of(
            Map.entry("dom", DayOfWeek.SUNDAY),
            Map.entry("dim", DayOfWeek.SUNDAY),
            Map.entry("zon", DayOfWeek.SUNDAY),
            Map.entry("sun", DayOfWeek.SUNDAY),
            Map.entry("son", DayOfWeek.SUNDAY),
            Map.entry("mar", DayOfWeek.TUESDAY),
            Map.entry("mer", DayOfWeek.WEDNESDAY),
            Map.entry("mié", DayOfWeek.WEDNESDAY),
            Map.entry("mie", DayOfWeek.WEDNESDAY),
            Map.entry("mit", DayOfWeek.WEDNESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("woe", DayOfWeek.WEDNESDAY),
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("lun", DayOfWeek.MONDAY),
            Map.entry("maa", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("die", DayOfWeek.TUESDAY),
            Map.entry("din", DayOfWeek.TUESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("don", DayOfWeek.THURSDAY),
            Map.entry("jeu", DayOfWeek.THURSDAY),
            Map.entry("jue", DayOfWeek.THURSDAY),
            Map.entry("gio", DayOfWeek.THURSDAY),
            Map.entry("ven", DayOfWeek.FRIDAY),
            Map.entry("vie", DayOfWeek.FRIDAY),
            Map.entry("vri", DayOfWeek.FRIDAY),
            Map.entry("fr", DayOfWeek.FRIDAY),
            Map.entry("zat", DayOfWeek.SATURDAY),
            Map.entry("sa", DayOfWeek.SATURDAY),
            Map.entry("sá", DayOfWeek.SATURDAY),
            Map.entry("mo", DayOfWeek.MONDAY),
            Map.entry("di", DayOfWeek.TUESDAY),
            Map.entry("mi", DayOfWeek.WEDNESDAY),
            Map.entry("do", DayOfWeek.THURSDAY),
            Map.entry("so", DayOfWeek.SUNDAY));

    private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+|[–—-]");
    private static final Pattern RANGE = Pattern.compile("(?:[–—-]|to|till?|until|through|bis|au|à|al?|tot|t)");

    private WeekDays() {}

    /** The days that {@code words} name; empty where they name none. */
    static Set<DayOfWeek> of(String words) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        DayOfWeek last = null;
        boolean range = false;
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String name = word.group();
            if (name.matches("weekdays?|werktags|werktage")) {
                days.addAll(WORKING);
            } else if (name.matches("weekends?|wochenende")) {
                days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            } else if (name.matches("daily|täglich|dagelijks|every|jours|días|giorni")) {
                days.addAll(EnumSet.allOf(DayOfWeek.class));
            } else if (RANGE.matcher(name).matches()) {
                range = last != null;
                continue;
            } else {
                DayOfWeek day = day(name);
                if (day != null && range) {
                    for (DayOfWeek between = last; between != day; between = between.plus(1)) {
                        days.add(between);
                    }
                }
                if (day != null) {
                    days.add(day);
                    last = day;
                }
            }
            range = false;
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        return NAMES.stream()
                .filter(entry -> entry.getKey().matches("[mds][oi]")
                        ? name.equals(entry.getKey())
                        : name.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
