package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/**
 * Tells a text that was written about the client from one that the client wrote for visitors: it speaks of them, of what
 * the site is to earn, and never of us or to you.
 */
final class OfOthers {
    private static final Pattern THEY = Pattern.compile(
            "(?iU)\\b(?:they|their|them|the client|the owner|(?:commercial|business|project) (?:goal|aim|objective)s?|current (?:web)?site|der kunde|die kundin|deren|le client|el cliente)\\b");
    private static final Pattern OURS = Pattern.compile(
            "(?iU)\\b(?:we|us|our|ours|i|me|my|you|your|wir|uns|unser\\w*|ich|mein\\w*|ihnen|euch|nous|notre|nos|je|mon|vous|votre|nosotros|nuestr\\w+|yo|mi)\\b");

    private OfOthers() {}

    /** Whether the running text of a section speaks of the client more than once, and nowhere for the client. */
    static boolean speaks(Section section) {
        List<Excerpt> texts = section.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
        return texts.stream().noneMatch(text -> OURS.matcher(text.text()).find())
                && texts.stream()
                                .mapToLong(text ->
                                        THEY.matcher(text.text()).results().count())
                                .sum()
                        > 1;
    }
}
