package org.sitewright.archetype.document;

/** Reads plain text: notes, letters, e-mails, forms. Its lines are decided one by one and then read as Markdown is. */
public final class TextDocument {
    private TextDocument() {}

    /**
     * The blocks of {@code text}. Underlined lines and lines in capitals are headings, lines that begin with {@code >}
     * quotations; the headers of an e-mail are a
     * paragraph, each message of a chat is one, and the rest of a line is what it says: no HTML, no escapes.
     *
     * @param file path within the brief's folder
     * @param text with {@code \n} at the ends of lines
     * @throws UnreadableException when it consists of signs rather than words
     */
    public static Document read(String file, String text) {
        Document.Lines lines = new Document.Lines(file, text);
        if (ChatLines.are(text)) {
            return new Document(lines, false, ChatLines.read(Excerpt.of(lines)));
        }
        if (MailThread.is(text)) {
            return new Document(lines, false, MailThread.read(Excerpt.of(lines)));
        }
        if (BrokenYaml.is(text)) {
            return YamlDocument.read(file, text);
        }
        return new Document(lines, false, MarkdownBlocks.of(new TextLines(Excerpt.of(lines)).asMarkdown()));
    }
}
