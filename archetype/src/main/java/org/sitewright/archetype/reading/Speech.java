package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;

/** What somebody has dictated: a transcript, whose paragraphs begin with the time at which they were said. */
final class Speech {
    private static final Pattern TIME = Pattern.compile("[\\[(]?\\d{1,2}(?::\\d{2}){1,2}[\\])]?\\s+(?=\\P{Nd})");

    private static final int FEWEST = 4;

    private Speech() {}

    /** Whether most of {@code document} was said, and written down by a machine. */
    static boolean is(Document document) {
        long said = document.blocks().stream().filter(Speech::isSaid).count();
        return said >= FEWEST && said * 2 > document.blocks().size();
    }

    private static boolean isSaid(Block block) {
        return block instanceof Block.Paragraph text
                && TIME.matcher(text.text().text()).lookingAt();
    }

    /** The paragraphs of {@code document} without their times. */
    static List<Block> words(Document document) {
        return document.blocks().stream()
                .map(block -> block instanceof Block.Paragraph text
                        ? new Block.Paragraph(text.text().without(TIME), 0, text.links(), text.line(), text.lastLine())
                        : block)
                .toList();
    }
}
