package org.sitewright.archetype.reading;

import java.util.List;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Tells what stands in one paragraph: one thing, or several that were only not parted by an empty line. */
final class Paragraphs {
    private Paragraphs() {}

    /** What stands in one paragraph and is several things: a line with a colon and what it introduces, loose lines. */
    static List<Block> apart(Block block, Topic topic) {
        List<Block> blocks = withoutLead(block);
        if (topic != null || blocks.size() > 1 || !(block instanceof Block.Paragraph text) || together(text.text())) {
            return blocks;
        }
        return LooseText.apart(text);
    }

    /** Whether the lines of a paragraph make one thing: a card, a form, a list of prices, an interview, questions. */
    private static boolean together(Excerpt text) {
        List<Excerpt> lines = text.lines();
        long keys = lines.stream().filter(line -> KeyLine.of(line) != null).count();
        return keys * 2 >= lines.size()
                || isCard(lines)
                || OfferReader.listed(text)
                || QuestionReader.several(text)
                || Interview.isMarked(text)
                || Interview.answered(text) != null;
    }

    /** Whether short lines stand together, as in an address or a signature. */
    static boolean isCard(List<Excerpt> lines) {
        return lines.size() > 1
                && lines.stream().allMatch(line -> line.text().length() < 90)
                && lines.stream().noneMatch(line -> Voice.isSentence(line.text()));
    }

    /** A first line that ends in a colon, or is no more than a known title, is a block of its own. */
    private static List<Block> withoutLead(Block block) {
        if (block instanceof Block.Paragraph text) {
            String all = text.text().text();
            int end = all.indexOf('\n');
            String first = end > 0 ? all.substring(0, end).strip() : "";
            if (first.endsWith(":")) {
                return List.of(
                        new Block.Paragraph(text.text().part(0, end).strip(), 0, List.of(), text.line(), text.line()),
                        new Block.Paragraph(
                                text.text().from(end).strip(), 0, text.links(), text.line() + 1, text.lastLine()));
            }
        }
        return List.of(block);
    }
}
