package org.sitewright.archetype.folder;

import org.sitewright.archetype.document.CsvDocument;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.DocxDocument;
import org.sitewright.archetype.document.HtmlDocument;
import org.sitewright.archetype.document.MarkdownDocument;
import org.sitewright.archetype.document.PdfDocument;
import org.sitewright.archetype.document.TextDocument;
import org.sitewright.archetype.document.YamlDocument;

/** Which reader reads which kind of file. */
final class Formats {
    private Formats() {}

    static Document read(FileKind kind, String file, String text) {
        return switch (kind) {
            case MARKDOWN -> MarkdownDocument.read(file, text);
            case TEXT -> TextDocument.read(file, text);
            case TABLE -> CsvDocument.read(file, text);
            case DATA -> YamlDocument.read(file, text);
            case PAGE -> HtmlDocument.read(file, text);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    static Document read(FileKind kind, String file, byte[] bytes) {
        return switch (kind) {
            case WORD -> DocxDocument.read(file, bytes);
            case PDF -> PdfDocument.read(file, bytes);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }
}
