package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/** Prices that the client takes back elsewhere: {@code sorry, it's 48 not 45}. The price that was taken back is not shown. */
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
                for (String name : new Offers(found).withoutPrice(correction.group(2))) {
                    found.remark(
                            Remark.Kind.CONTRADICTION,
                            place.span(),
                            "price of " + name + ": \"" + place.line() + "\" takes it back; write the one that holds");
                }
            }
        }
    }
}
