package org.sitewright.archetype.document;

import java.util.List;

/** A part of a document, as every format knows it. */
public sealed interface Block {
    /** First line, from 1. */
    int line();

    /** Last line. */
    int lastLine();

    /**
     * A heading, or a line that stands like one: a line of its own in bold or in capitals, an underlined line.
     *
     * @param level from 1; a line that only looks like a heading has 7
     */
    record Heading(int level, Excerpt text, int line, int lastLine) implements Block {}

    /**
     * A paragraph; its line breaks are kept.
     *
     * @param bold how many characters at its beginning are in bold
     * @param links addresses that its words lead to
     */
    record Paragraph(Excerpt text, int bold, List<Target> links, int line, int lastLine) implements Block {}

    /** Words that lead somewhere. */
    record Target(Excerpt words, String address) {}

    /** A list. */
    record ItemList(boolean ordered, List<Item> items, int line, int lastLine) implements Block {}

    /**
     * An item of a list.
     *
     * @param mark whether it is ticked
     * @param paragraph its first paragraph; empty text where there is none
     * @param below what stands in it after that
     */
    record Item(Mark mark, Paragraph paragraph, List<Block> below) {}

    /** How an item of a checklist is marked: {@code [x]} or ✅, {@code [ ]} or ⬜, ❌, or not at all. */
    enum Mark {
        NONE,
        DONE,
        OPEN,
        CROSSED
    }

    /** A table. */
    record Table(List<Excerpt> header, List<List<Excerpt>> rows, int line, int lastLine) implements Block {}

    /** A quotation. */
    record Quote(List<Block> blocks, int line, int lastLine) implements Block {}

    /**
     * What one of several people says: a message of a chat, a turn of an interview, a stretch of a mail.
     *
     * @param speaker as the document names them, perhaps with an address; empty where nobody is named
     * @param text its line breaks are kept
     * @param blocks what the text is made of, where it is a mail; empty in a chat
     * @param age how many of the mails in the document are newer
     */
    record Message(String speaker, Excerpt text, List<Block> blocks, int age, int line, int lastLine)
            implements Block {}

    /** Code, or text that is shown as it stands. */
    record Code(Excerpt text, int line, int lastLine) implements Block {}

    /** A line across the page. */
    record Rule(int line, int lastLine) implements Block {}
}
