package org.sitewright.archetype.reading;

import java.util.regex.Pattern;
import org.sitewright.archetype.document.Document;

/** What words in italics are, where the author of a document says so: {@code Anything in italics is me talking to you}. */
enum Italics {
    /** Nothing is said. */
    UNSAID,
    /** For visitors, and what stands around them is not. */
    GIVEN,
    /** For the builders. */
    REMARKS;

    private static final Pattern NAMED = Pattern.compile(
            "(?iU)\\b(?:in (?:italics?|cursive)|kursiv\\w*|en italiques?|en cursiva|in corsivo|cursief|in cursief)\\b");
    private static final Pattern GIVING = Phrases.within("ITALICS_GIVEN");

    static Italics in(Document document) {
        return Sentences.of(document.lines().excerpt(1, document.lines().count())).stream()
                .map(sentence -> sentence.line().replace('’', '\'').replaceAll("[*_]", ""))
                .filter(sentence -> NAMED.matcher(sentence).find())
                .findFirst()
                .map(sentence -> GIVING.matcher(sentence).find() ? GIVEN : REMARKS)
                .orElse(UNSAID);
    }
}
