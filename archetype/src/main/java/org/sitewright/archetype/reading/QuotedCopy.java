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
            "(?isU)\\b(said|says|(?<!i )wrote|writes|review|(?:customers?|guests?|patients?|clients?|visitors?|pupils?|parents?)(?:'s?)? (?:quotes?|words|said|say|told|wrote|once|from|of ours|feedback|opinion)|(?:from|by|of) (?:an?|one|our|my) (?:\\p{L}+ )?(?:customer|guest|patient|client|visitor|pupil|parent)s?|(?:customer|guest|patient|client)\\W*$|geschrieben|gesagt|schrieb|told us|letter|opinion|opini\\w+|dijo|escribió|google|tripadvisor|quotation|quote|visitors' book|guest ?book|gästebuch)\\b");

    /** Words by which quoted ones are given for use, whoever wrote them. */
    private static final Pattern GIVEN = Pattern.compile(
            "(?isU).*\\b(?:you (?:may|can|could|should)|please|feel free to|ihr (?:dürft|könnt)|sie (?:dürfen|können)|vous pouvez|tu peux|puedes|podéis)\\b.{0,30}\\b(?:print|use|put|publish|write|show|take|start with|verwenden|schreiben|drucken|mettre|utiliser|poner|usar)\\b.*");

    /** Words without quotation marks that are given for use: {@code parking: say There's free parking in the yard.} */
    private static final Pattern DICTATED = Pattern.compile(
            "(?sU)(?:^|[\\s,;:–—-])(?i:say|put|write|just put|just say|schreib|schreibt|schreiben sie|pon|escribe|écris|mets|scrivi|schrijf)[:,]?\\s+(\\p{Lu}[\\p{Ll}'’][^\"“”„«»\\n]{14,300}?[.!])\\s*$");

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
            boolean spoken =
                    SPOKEN.matcher(before).find() && !GIVEN.matcher(before).matches();
            if (refused || spoken || after.matches("(?s)\\s*[-–—(].*")) {
                if (!refused
                        && (new TestimonialReader(found).spoken(words, before, text.from(quote.end()))
                                || new TestimonialReader(found).told(around(text, quote, before)))) {
                    continue;
                }
                found.unclear(words);
            } else {
                new ProseReader(found).given(words, heading);
            }
        }
        rest.add(undictated(text.from(start).strip(), heading, found));
        rest.removeIf(Excerpt::isBlank);
        return rest;
    }

    /** What is left of {@code text} without words that it dictates. */
    private static Excerpt undictated(Excerpt text, Excerpt heading, Found found) {
        Matcher dictated = DICTATED.matcher(text.text());
        if (!dictated.find()) {
            return text;
        }
        Excerpt words = text.group(dictated, 1);
        String before = lastSentence(text.text().substring(0, dictated.start(1)));
        if (words.text().split("\\s+").length < 4
                || REFUSED.matcher(before).find()
                || Voice.toBuilders(words.text(), true)) {
            return text;
        }
        new ProseReader(found).given(words, heading);
        return text.part(0, dictated.start(1)).strip();
    }

    /** A quotation with the sentence that it ends and the one behind it. */
    private static Excerpt around(Excerpt text, Matcher quote, String before) {
        int end = quote.end();
        List<Excerpt> behind = Sentences.of(text.from(end));
        int more = behind.isEmpty()
                ? 0
                : text.text().indexOf(behind.get(0).text(), end)
                        - end
                        + behind.get(0).text().length();
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
