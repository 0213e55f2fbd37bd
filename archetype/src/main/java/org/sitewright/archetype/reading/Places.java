package org.sitewright.archetype.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Excerpt;

/** Finds in a sentence where the business is: {@code based in Kansas City, MO}. */
final class Places {
    private static final String PROPER =
            "\\p{Lu}[\\p{L}'’-]+(?:[ -](?:\\p{Lu}[\\p{L}'’-]+|upon|on|am|an|der|de|la|del|sur|of|the))*";
    private static final Pattern BASED = Pattern.compile(
            "(?U)\\b(?:based|located|situated|ansässig|gelegen|zu Hause|ubicados?|ubicada|situés?|situées?|basés?)\\s+(?:just\\s+)?(?:in|near|at|en|à|dans|bei)\\s+(?:the\\s+)?("
                    + PROPER + "(?:,\\s+(?:[A-Z]{2}\\b|" + PROPER + "))?)");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?U)(?<![\\p{L}\\d])((?:(?:\\d{1,4}[a-z]?|\\p{Lu})[\\p{L}\\d'’. -]{2,40},\\s+){1,3}\\p{Lu}[\\p{L}'’ -]{2,30}),?\\s+(?:[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})\\b");

    private Places() {}

    static void in(Excerpt sentence, Found found) {
        Matcher address = ADDRESS.matcher(sentence.text());
        if (address.find() && !Voice.isPrivate(sentence.text())) {
            found.put("address", sentence.part(address.start(1), address.end()).value());
        }
        Matcher based = BASED.matcher(sentence.text());
        if (based.find() && !found.has("area") && !Voice.isPrivate(sentence.text())) {
            found.put("area", OfferLine.trimmed(sentence.group(based, 1)).value());
        }
    }
}
