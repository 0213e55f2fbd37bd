package org.sitewright.archetype.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.zwobble.mammoth.DocumentConverter;

/** Reads Word documents (DOCX): their structure and words, nothing embedded, linked, hidden or deleted. */
public final class DocxDocument {
    private static final String STYLES = "p[style-name='Title'] => h1:fresh\n"
            + "p[style-name='Subtitle'] => p:fresh\n"
            + "p[style-name='Quote'] => blockquote > p:fresh\n"
            + "p[style-name='Intense Quote'] => blockquote > p:fresh";

    private DocxDocument() {}

    /**
     * The blocks of the document; its text is Markdown made of it, to which the places refer.
     *
     * @param file path within the brief's folder
     * @throws UnreadableException when it holds macros, is damaged, or unpacks to more than a brief can need
     */
    public static Document read(String file, byte[] bytes) {
        byte[] words = DocxParts.checked(bytes);
        try {
            // A picture is never opened: the converter is given no attributes for it, and a link to a file stays one.
            String html = new DocumentConverter()
                    .disableEmbeddedStyleMap()
                    .addStyleMap(STYLES)
                    .imageConverter(image -> Map.of())
                    .convertToHtml(new ByteArrayInputStream(words))
                    .getValue();
            return HtmlDocument.read(file, html);
        } catch (IOException e) {
            throw new UnreadableException("a damaged Word document; save its words as text");
        }
    }
}
