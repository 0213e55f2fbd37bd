package org.sitewright.archetype.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/**
 * Prices that the client takes back elsewhere: {@code sorry, it's 48 not 45}. The new price is used where one offer alone
 * had the old one; where several had it, none of theirs is shown.
 */
final class Corrections {
    private static final int LONGER = 4;
    private static final String AMOUNT = "[$€£]?\\s?(\\d+(?:[.,]\\d{1,2})?)(?:\\s?(?:€|EUR|Euro|GBP|USD))?";
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "(?iU)\\b" + AMOUNT + ",?\\s+(?:not|instead of|rather than|nicht|statt|y no|no|au lieu de|et non)\\s+"
                    + AMOUNT + "(?![\\p{L}\\d:])");

    private static final String NOW =
            "[^.@\\n]{0,40}?\\b(?:should be|should now be|is now|must be|has to be|changed? to|has changed to|soll|lautet jetzt|ist jetzt)\\b:?\\s+";
    private static final Pattern EMAIL =
            Pattern.compile("(?iU)\\b(?:e-?mail|mail|courriel|correo)\\b" + NOW + "([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern PHONE = Pattern.compile(
            "(?iU)\\b(?:phone|telephone|number|telefon\\w*|nummer)\\b" + NOW + "([+0][\\d ()/-]{7,18}\\d)");

    /** {@code Saturdays until 4 now, not 5}: hours of that day that say the latter do not hold any longer. */
    private static final Pattern HOURS = Pattern.compile(
            "(?iU)\\b(mon|tues|wednes|thurs|fri|satur|sun|mon|diens|mitt|donners|frei|sams|sonn)(?:days?|tags?|wochs?)\\b[^.\\n]{0,50}?\\b(?:not|nicht)\\s+(?:at |until |till |um |bis )?(\\d{1,2})\\b");

    private static final Pattern REPLACED = Pattern.compile(
            "(?isU)\\b(?:change|replace|correct|reword|rewrite|ändern|ändert|ersetzen|korrigieren)\\b[^\"“„«.]{0,60}[\"“„«]([^\"”“»]{8,200})[\"”“»]");

    private Corrections() {}

    /** Contacts and hours that remarks for the builders put right: what they replace is not shown. */
    static void remarks(Found found) {
        for (Excerpt remark : found.instructions()) {
            contact(EMAIL, "email", remark, found);
            contact(PHONE, "phone", remark, found);
            HOURS.matcher(remark.text()).results().forEach(denied -> {
                Pattern old = Pattern.compile(
                        "(?isU).*\\b" + denied.group(1) + "\\w*\\b.*(?<![\\d:.])" + denied.group(2) + "(?![\\d:]).*");
                if (found.list("hours")
                        .removeIf(hours -> hours instanceof Value.Text text
                                && !text.span().equals(remark.span())
                                && old.matcher(text.text()).matches())) {
                    found.remark(
                            Remark.Kind.CONTRADICTION,
                            remark.span(),
                            "hours: \"" + remark.line() + "\" takes them back; write the ones that hold");
                }
            });
        }
    }

    private static void contact(Pattern form, String key, Excerpt remark, Found found) {
        Matcher right = form.matcher(remark.text());
        if (right.find()) {
            found.only(key, remark.group(right, 1).strip().value());
            found.remark(Remark.Kind.ASSUMED, remark.span(), key + ": as \"" + remark.line() + "\" says");
        }
    }

    /** Words that remarks for the builders give in place of others. */
    static List<String> replacements(Found found) {
        return found.instructions().stream()
                .flatMap(remark -> REPLACED.matcher(remark.text()).results())
                .map(replaced -> replaced.group(1))
                .toList();
    }

    /** Whether {@code sentence} is what {@code words} are to stand in place of: it shares most of their longer words. */
    static boolean isReplaced(String sentence, String words) {
        List<String> longer = Pattern.compile("[^\\p{L}]+")
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > LONGER)
                .toList();
        String all = sentence.toLowerCase(Locale.ROOT);
        long shared = longer.stream().filter(all::contains).count();
        return shared > 1 && shared * 2 >= longer.size() && !all.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Takes back the prices that {@code documents} correct. */
    static void apply(List<Document> documents, Found found) {
        for (Document document : documents) {
            Excerpt all = document.lines().excerpt(1, document.lines().count());
            Matcher correction = TAKEN_BACK.matcher(all.text());
            while (correction.find()) {
                Excerpt place = all.part(correction.start(), correction.end());
                Offers offers = new Offers(found);
                Excerpt amount = all.part(correction.start(1), correction.end(1));
                offers.corrected(correction.group(2), amount)
                        .ifPresentOrElse(
                                name -> found.remark(
                                        Remark.Kind.ASSUMED,
                                        place.span(),
                                        "price of " + name + ": " + amount.line() + ", as \"" + place.line()
                                                + "\" says"),
                                () -> offers.withoutPrice(correction.group(2))
                                        .forEach(name -> found.remark(
                                                Remark.Kind.CONTRADICTION,
                                                place.span(),
                                                "price of " + name + ": \"" + place.line()
                                                        + "\" takes it back; write the one that holds")));
            }
        }
    }
}
