package org.sitewright.archetype.document;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads HTML for what a visitor would see of it: headings, paragraphs, lists, tables and quotations. Nothing of it is kept or run. */
public final class HtmlDocument {
    private static final String UNSEEN = String.join(
            ",",
            "head, script, style, template, noscript, svg, math, iframe, frame, object, embed, applet, canvas, audio, video",
            "select, textarea, input, datalist, dialog:not([open])",
            "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]",
            "[style~=(?i)font-size\\s*:\\s*0(?![.\\d])], [style~=(?i)opacity\\s*:\\s*0(?![.\\d])]",
            "s, del, strike");

    private HtmlDocument() {}

    /**
     * The blocks of {@code html}; the document's text is Markdown made of it, to which the places refer.
     *
     * @param file path within the brief's folder
     */
    public static Document read(String file, String html) {
        Element body = Jsoup.parse(html).body();
        body.select(UNSEEN).remove();
        return ofMarkdown(file, new HtmlMarkdown().of(body));
    }

    /** A document that consists of Markdown made of something else. */
    static Document ofMarkdown(String file, String markdown) {
        Document.Lines lines = new Document.Lines(file, markdown);
        return new Document(lines, true, MarkdownBlocks.of(Excerpt.of(lines)));
    }
}
