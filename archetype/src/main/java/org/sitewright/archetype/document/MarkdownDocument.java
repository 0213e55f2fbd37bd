package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.List;

/** Reads Markdown: CommonMark with tables, checklists and front matter, and the habits of people who never learnt it. */
public final class MarkdownDocument {
    private MarkdownDocument() {}

    /**
     * The blocks of {@code text}. Indented lines are text, not code. HTML is never interpreted: its tags go, what a
     * visitor would see of it stays, comments, scripts and styles do not.
     *
     * @param file path within the brief's folder
     * @param text with {@code \n} at the ends of lines
     * @throws UnreadableException when it consists of signs rather than words
     */
    public static Document read(String file, String text) {
        Document.Lines lines = new Document.Lines(file, text);
        Excerpt whole = Excerpt.of(lines);
        if (ChatLines.are(text)) {
            return new Document(lines, false, ChatLines.read(whole));
        }
        List<Block> blocks = new ArrayList<>();
        int start = FrontMatter.read(whole, blocks);
        blocks.addAll(MarkdownBlocks.of(HiddenMarkup.remove(whole.from(start))));
        return new Document(lines, false, blocks);
    }
}
