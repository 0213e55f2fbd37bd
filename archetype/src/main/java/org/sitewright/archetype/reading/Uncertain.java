package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Excerpt;

/** Recognises words in which a client says that one thing has two values, and does not say which one holds. */
final class Uncertain {
    private static final Pattern DOUBT = Pattern.compile(
            "(?iU)\\b(says|said|steht|stehen|pone|depending|depends|don't know|do not know|nobody knows|no sé|weiß|cannot tell|can't tell|not sure|unsure|unresolved|whichever|which (one|of)|ask us|ask again|somewhere else|elsewhere|or \\d|oder \\d)\\b");
    private static final Pattern SETTLED = Pattern.compile(
            "(?iU)\\b(is right|is correct|wins|is wrong|hang.? ich ab|as above|use this|stimmt|gilt|el bueno)\\b");

    private static final Pattern MEASURE =
            Pattern.compile("\\b(\\d+(?::\\d\\d)?)\\s?(?:min|minutes|hours|tonnes|people|months|uhr)?\\b");

    private Uncertain() {}

    private static boolean twoMeasures(String text) {
        return MEASURE.matcher(text)
                                .results()
                                .map(match -> match.group(1))
                                .distinct()
                                .count()
                        > 1
                && text.matches(
                        "(?isU).*\\b(says|steht|pone)\\b.*\\b(says|nobody|don't know|wins|hold|until then|either|wants|unresolved)\\b.*");
    }

    /** Whether a sentence names a price of which it says that it may not hold. */
    static boolean doubts(Excerpt sentence) {
        return Figures.hasPrice(sentence)
                && DOUBT.matcher(sentence.text()).find()
                && !SETTLED.matcher(sentence.text()).find();
    }

    /** Whether {@code text} names two prices, or two numbers, and leaves open which one holds. */
    static boolean says(Excerpt text) {
        List<String> prices =
                Figures.prices(text).stream().map(Excerpt::line).distinct().toList();
        boolean numbers = text.text().matches("(?s).*\\b\\d+\\s+(or|oder|o|ou)\\s+\\d+\\b.*");
        return (prices.size() > 1 || numbers || twoMeasures(text.text()))
                && DOUBT.matcher(text.text()).find()
                && !SETTLED.matcher(text.text()).find();
    }
}
