package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Excerpt;

/** Words in quotation marks that a client gives for publication: {@code put in the sentence: "Keep left at the trough."} */
final class QuotedCopy {
    private static final Pattern QUOTE = Pattern.compile("(?s)[\"“„«]([^\"“”„«»]{12,900}?[.!?…])[\"”“»]");
    private static final Pattern REFUSED = Pattern.compile(
            "(?isU)\\b(not|don't|don’t|no|never|leave (?:it|that|this)? ?(?:off|out)|except|like|avoid|nicht|kein\\w*|nada de|ne pas|instead of|smug|cheapest|stays off)\\b");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?isU)\\b(said|says|wrote|writes|review|customers?|guests?|patients?|clients?|geschrieben|gesagt|schrieb|told us|letter|opinion|opini\\w+|dijo|escribió|google|tripadvisor|quotation|quote|visitors' book|guest ?book|gästebuch)\\b");

    private QuotedCopy() {}

    /** Takes quoted words out of {@code text}; what is left, in parts, for others to read. */
    static List<Excerpt> take(Excerpt text, Excerpt heading, Found found) {
        Matcher quote = QUOTE.matcher(text.text());
        List<Excerpt> rest = new ArrayList<>();
        int start = 0;
        while (quote.find()) {
            Excerpt words = text.group(quote, 1);
            String before = lastSentence(text.text().substring(start, quote.start()));
            String after = firstSentence(text.text().substring(quote.end()));
            if (words.text().split("\\s+").length < 4 || Voice.toBuilders(words.text(), true)) {
                continue;
            }
            rest.add(text.part(start, quote.start()).strip());
            start = quote.end();
            boolean refused =
                    REFUSED.matcher(before).find() || REFUSED.matcher(after).find();
            if (refused || SPOKEN.matcher(before).find() || after.matches("(?s)\\s*[-–—(].*")) {
                if (!refused
                        && (new TestimonialReader(found).spoken(words, before, text.from(quote.end()))
                                || new TestimonialReader(found).told(around(text, quote, before)))) {
                    continue;
                }
                found.unclear(words);
            } else {
                new ProseReader(found).sentences(words, heading, true);
            }
        }
        rest.add(text.from(start).strip());
        rest.removeIf(Excerpt::isBlank);
        return rest;
    }

    /** A quotation with the sentence that it ends and the one behind it. */
    private static Excerpt around(Excerpt text, Matcher quote, String before) {
        int end = quote.end();
        List<Excerpt> behind = Sentences.of(text.from(end));
        int more = behind.isEmpty() ? 0 : text.text().indexOf(behind.get(0).text(), end) - end + behind.get(0).text().length();
        return text.part(quote.start() - before.length(), end + Math.max(0, more));
    }

    private static String lastSentence(String text) {
        String[] parts = text.split("(?<=[.!?])\\s+");
        return parts[parts.length - 1];
    }

    private static String firstSentence(String text) {
        return text.split("(?<=[.!?])\\s+", 2)[0];
    }
}
