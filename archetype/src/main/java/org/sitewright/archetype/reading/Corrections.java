package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/**
 * Prices that the client takes back elsewhere: {@code sorry, it's 48 not 45}. The new price is used where one offer alone
 * had the old one; where several had it, none of theirs is shown.
 */
final class Corrections {
    private static final String AMOUNT = "[$€£]?\\s?(\\d+(?:[.,]\\d{1,2})?)(?:\\s?(?:€|EUR|Euro|GBP|USD))?";
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "(?iU)\\b" + AMOUNT + ",?\\s+(?:not|instead of|rather than|nicht|statt|y no|no|au lieu de|et non)\\s+"
                    + AMOUNT + "(?![\\p{L}\\d:])");

    private Corrections() {}

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
