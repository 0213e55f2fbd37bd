package org.sitewright.archetype.reading;

import java.util.List;
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

    /** {@code We're a florist in Kendal, Cumbria}. */
    private static final Pattern KIND_IN = Pattern.compile(
            "(?U)\\b(?:[Ww]e're|[Ww]e’re|[Ww]e are|I'm|I’m|I am|[Ww]ir sind) (?:an?|the|eine?) (?:\\p{Ll}[\\p{L}-]+ ){1,5}in ("
                    + PROPER + "(?:,\\s+" + PROPER + ")?)");

    private static final String POSTCODE = "(?:[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]{2,3} \\d{4,5}(?:-\\d{4})?)";
    /** With its house number first or behind the street, and a postcode before or behind the place. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?U)(?<![\\p{L}\\d.,])((?:\\d{1,4}[a-z]? \\p{L}[\\p{L}'’. -]{2,40}"
                    + "|\\p{Lu}[\\p{L}'’.-]+(?: \\p{L}[\\p{L}'’.-]+){0,3} \\d{1,4}[a-z]?),\\s+(?:\\p{Lu}[\\p{L}\\d'’. -]{2,40},?\\s+){1,3}"
                    + POSTCODE
                    + "|(?:\\d{1,4}[a-z]?,? \\p{L}[\\p{L}'’. -]{2,40}|(?:\\p{Lu}[\\p{L}'’.-]+|calle|rue|via|avenida|av\\.|avenue|plaza|place|piazza|chemin|route|impasse|allée|carrer|paseo|camino)(?: \\p{L}[\\p{L}'’.-]+){0,4} \\d{1,4}[a-z]?),\\s+(?:\\p{Lu}[\\p{L}'’. -]{2,40},\\s+)?\\d{4,5} (?:[A-Z]{2} )?\\p{Lu}[\\p{L}'’-]+(?:(?: (?:de|del|de la|sur|am|an der|sous|le|les))?[ -]\\p{Lu}[\\p{L}'’-]+)*)(?![\\p{L}\\d])");

    /** A house with a name, an Irish or British post code at its end. */
    private static final Pattern NAMED = Pattern.compile(
            "(?U)\\b(?i:address is|find us at|we(?:'re| are) at|we(?:'re| are) in|come to|adresse (?:ist|lautet)|l'adresse est|la dirección es|it's at)\\s+((?:\\p{Lu}[\\p{L}\\d'’.\\s-]{2,40},\\s+){1,5}(?:[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[AC-Y]\\d[\\dW] [\\dA-Y]{4})\\b)");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?U)(?<![\\p{L}\\d])((?:(?:\\d{1,4}[a-z]?|\\p{Lu})[\\p{L}\\d'’. -]{2,40},\\s+){1,3}\\p{Lu}[\\p{L}'’ -]{2,30}),?\\s+(?:[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})\\b");

    /** Where visitors come to, with a post code: {@code departure point (North Pier, Oban, PA34 5QD)}. */
    private static final Pattern MEETING = Pattern.compile(
            "(?U)\\b(?i:(?:departure|meeting|starting|boarding) (?:point|place)|treffpunkt|abfahrtsort|point de rendez-vous|punto de encuentro)\\s*[:(]\\s*((?:\\p{Lu}[\\p{L}\\d'’. -]{2,40},\\s+){1,3}"
                    + "(?:[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b|\\d{4,5} \\p{Lu}[\\p{L}-]+))");

    /** A sentence about somebody else's place. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?iU)\\b(?:our|my|the|his|her|their|unser\\w*|mein\\w*|nuestro|notre) (?:\\w+ )?(?:accountant|supplier|printer|designer|photographer|landlord|lawyer|solicitor|friend|brother|sister|son|daughter|cousin|nephew|niece|competitors?|agency|bank|steuerberater|lieferant|drucker)\\b");

    private Places() {}

    /** Where visitors are met, by words that are else for the builders; only where no place is given otherwise. */
    static void meeting(Excerpt words, Found found) {
        Matcher meeting = MEETING.matcher(words.text());
        if (!found.has("address") && !found.has("area") && meeting.find() && !Voice.isPrivate(words.text())) {
            found.put("address", words.group(meeting, 1).value());
        }
    }

    static void in(Excerpt sentence, Found found) {
        for (Pattern form : List.of(NUMBERED, NAMED, ADDRESS)) {
            Matcher address = form.matcher(sentence.text());
            if (address.find() && !Voice.isPrivate(sentence.text())) {
                found.put(
                        "address",
                        sentence.part(address.start(1), address.end()).value());
                break;
            }
        }
        Matcher kind = KIND_IN.matcher(sentence.text());
        if (kind.find() && !found.has("area") && !Voice.toBuilders(sentence.text())) {
            found.put("area", OfferLine.trimmed(sentence.group(kind, 1)).value());
        }
        Matcher based = BASED.matcher(sentence.text());
        if (based.find()
                && !found.has("area")
                && !OTHERS.matcher(sentence.text()).find()
                && !Voice.isPrivate(sentence.text())) {
            found.put("area", OfferLine.trimmed(sentence.group(based, 1)).value());
        }
    }
}
