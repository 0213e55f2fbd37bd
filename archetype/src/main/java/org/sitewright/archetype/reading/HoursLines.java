package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.HoursReader;
import org.sitewright.archetype.brief.TimeWords;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Finds opening hours. */
final class HoursLines {
    private static final Pattern PARTS = Pattern.compile(
            "\\s*[;|]\\s*|\\n|(?<=\\d|am|pm|Uhr|closed|geschlossen|h)\\s*,\\s+(?=\\p{L})|(?<=\\d|am|pm|Uhr|closed)\\.\\s+(?=\\p{Lu})");
    private static final String DAY =
            "(?:mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:r|rs|rsdays?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|weekends?|weekdays?|daily|every day|(?:bank|public) holidays"
                    + "|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|täglich|werktags|am wochenende|feiertags"
                    + "|lun|mar|mer|jeu|ven|sam|dim|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|tous les jours"
                    + "|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bados?|domingos?|todos los días"
                    + "|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|ma|di|wo|do|vr|za|zo|dagelijks|elke dag|weekend|feestdagen"
                    + "|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)";
    private static final String PART =
            "(?:\\s+(?:mornings?|afternoons?|evenings?|vormittags?|nachmittags?|abends?|morgens|midis?|soirs?))?";
    private static final String DAYS = "\\b" + DAY
            + "\\b\\.?" + PART
            + "(?:\\s*(?:[,&/+–—-]|\\b(?:except|außer|sauf|excepto|to|and|or|till|until|through|bis|und|sowie|au|à|et|a|al|y|e|tot|t/m|tot en met|en)\\b)?\\s*(?:\\b(?:le|les|the|el|los|zum)\\s+)?"
            + DAY + "\\b\\.?" + PART + ")*";
    private static final String TIME = "(?:" + TimeWords.WORDS
            + "|\\d{1,2}(?:\\s?[:.h]\\s?\\d{2})?(?:\\s*(?:am|pm|a\\.m\\.|p\\.m\\.))?(?:\\s*(?:uhr|h|uur))?\\b\\.?)";
    private static final String RANGE = "(?:(?:from|von|de|between|ab|van|dalle)\\s+)?" + TIME
            + "\\s*(?:–|—|-|\\b(?:to|till?|until|bis|à|a|alle|tot)\\b)\\s*" + TIME;
    private static final String RANGES = RANGE + "(?:\\s*(?:,|&|/|\\b(?:and|und|et|y|e)\\b)\\s*" + RANGE + ")*";
    private static final String CLOSED =
            "(?:closed|shut|geschlossen|zu|ruhetag|fermée?s?|cerrad[oa]s?|chius[oi]|gesloten|dicht)";
    /** Days and the times behind them; the words between are few, and say no more than that it is open then. */
    private static final Pattern OPEN = Pattern.compile("(?iU)(" + DAYS
            + ")(?:\\s*[:,–—(-]+|\\s+(?:is|are|it's|its|it is|we(?:'re| are)? open|open|solo comidas|noon|only)){0,2}\\s*("
            + RANGES
            + ")");

    private static final Pattern SHUT = Pattern.compile("(?iU)(" + DAYS
            + ")(?:\\s*[:,–—-]+|\\s+(?:is|are|we(?:'re| are)|all day)){0,2}\\s+" + CLOSED + "\\b|\\b" + CLOSED
            + "(?:\\s+(?:on|at|am|le|les|el|los|all day|every)){0,2}\\s*:?\\s+(?:the\\s+)?(" + DAYS + ")");

    private static final Pattern ONLY_DAYS = Pattern.compile("(?iU)" + DAYS + ":?");
    private static final Pattern ONLY_TIMES = Pattern.compile("(?iU)" + RANGES + "|" + CLOSED);
    /** A sentence on what is written somewhere, or was once. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?iU)\\b(steht|stehen|says|said|flyer|leaflet|aushang|noticeboard|poster|wrong|falsch|used to|früher|instead|pizarra|pone|still reads)\\b");
    /** Words before the days that say nothing of their own. */
    private static final Pattern OPENING = Pattern.compile(
            "(?isU)\\W*(?:(?:we|are|we're|we’re|open|opening|hours?|times?|normal|regular|shop|office|and|on|from|und|geöffnet|öffnungszeiten|wir|haben|ouvert|horaires?|abierto|horario|de|du|von|am)\\W*)*");

    private final Found found;

    HoursLines(Found found) {
        this.found = found;
    }

    /** The hours of a block; false where it holds none. */
    boolean read(Block block) {
        boolean any = false;
        if (block instanceof Block.Table table) {
            for (var row : table.rows()) {
                any |= row(table, row);
            }
        } else if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                any |= read(item.paragraph().text());
            }
        } else if (block instanceof Block.Paragraph text) {
            any = read(text.text());
        }
        return any;
    }

    /** The hours of lines of which one names the days and the next one the times; false where there are none. */
    boolean stacked(List<Excerpt> lines) {
        boolean any = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String both = lines.get(i).line() + " " + lines.get(i + 1).line();
            if (ONLY_DAYS.matcher(lines.get(i).line()).matches()
                    && ONLY_TIMES.matcher(lines.get(i + 1).line()).matches()
                    && !HoursReader.read(both).isEmpty()) {
                found.add(
                        "hours",
                        new Value.Text(
                                both, lines.get(i).span().to(lines.get(i + 1).span())));
                any = true;
            }
        }
        return any;
    }

    /** The hours that {@code value} says of the days that {@code key} ends in: {@code Normal hours Mon-Fri: 8-5}. */
    boolean behind(Excerpt key, Excerpt value) {
        Matcher days = Pattern.compile("(?iU)" + DAYS + "\\s*$").matcher(key.text());
        if (!days.find()) {
            return false;
        }
        Excerpt named = key.from(days.start()).strip();
        String line = named.line() + ": " + value.line();
        boolean open = !HoursReader.read(line).isEmpty();
        if (open) {
            found.add("hours", new Value.Text(line, named.span().to(value.span())));
        }
        return open;
    }

    /** The hours of a text of which they are expected, in parts; false where it holds none. */
    boolean read(Excerpt text) {
        boolean any = false;
        for (Excerpt part : text.split(PARTS)) {
            List<Excerpt> places = places(part);
            boolean plain = !places.isEmpty()
                    && (places.size() > 1
                            || OPENING.matcher(before(part, places.get(0))).matches());
            if (plain) {
                places.forEach(place -> found.add("hours", place.value()));
            } else if (HoursReader.read(part.line()).stream()
                            .allMatch(hours -> !hours.days().matches(".*\\d.*"))
                    && !HoursReader.read(part.line()).isEmpty()) {
                found.add("hours", part.value());
            }
            any |= plain || !HoursReader.read(part.line()).isEmpty();
        }
        return any;
    }

    private static String before(Excerpt part, Excerpt place) {
        return part.text().substring(0, part.text().indexOf(place.text()));
    }

    /** The hours that stand in running text, each with its days; false where there are none. */
    boolean within(Excerpt text) {
        List<Excerpt> places = places(text);
        places.forEach(place -> found.add("hours", place.value()));
        return !places.isEmpty();
    }

    private static List<Excerpt> places(Excerpt text) {
        List<Excerpt> places = new ArrayList<>();
        if (ELSEWHERE.matcher(text.text()).find()) {
            return places;
        }
        for (Pattern form : List.of(OPEN, SHUT)) {
            Matcher match = form.matcher(text.text());
            while (match.find()) {
                Excerpt place = text.part(match.start(), match.end());
                if (!HoursReader.read(place.line()).isEmpty()) {
                    places.add(place);
                }
            }
        }
        places.sort(Comparator.comparingInt(place -> text.text().indexOf(place.text())));
        return places;
    }

    private boolean row(Block.Table table, List<Excerpt> row) {
        if (row.size() < 2) {
            return false;
        }
        int first = 0;
        while (first + 1 < row.size() && WeekDays.of(row.get(first).line()).isEmpty()) {
            first++;
        }
        if (WeekDays.of(row.get(first).line()).isEmpty()) {
            return false;
        }
        String days = row.get(first).line();
        boolean any = false;
        for (int i = first + 1; i < row.size(); i++) {
            String line = days + ": " + row.get(i).line();
            boolean again = row.get(i).line().equals(row.get(i - 1).line()); // closed | closed
            if (!again && !HoursReader.read(line).isEmpty()) {
                found.add(
                        "hours",
                        new Value.Text(line, row.get(first).span().to(row.get(i).span())));
                any = true;
            }
        }
        return any;
    }
}
