package org.sitewright.archetype.document;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text of PDF files; pictures, forms, scripts and attachments are left alone. */
public final class PdfDocument {
    private static final int MAX_PAGES = 200;
    private static final long MAX_MEMORY = 200_000_000;
    // What a library has to say of a client's file is no message for whoever runs the build. Kept, or it would be
    // forgotten.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new PdfFonts());
    }

    private PdfDocument() {}

    /**
     * The blocks of the document; its text is what stands on its pages, to which the places refer.
     *
     * @param file path within the brief's folder
     * @throws UnreadableException when it is encrypted, has more than 200 pages or no text, is damaged, or
     *     unpacks to more than a brief can need
     */
    public static Document read(String file, byte[] bytes) {
        PdfStreams.check(bytes);
        try (PDDocument pdf =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MAX_MEMORY).streamCache)) {
            if (pdf.isEncrypted()) {
                throw encrypted();
            }
            if (pdf.getNumberOfPages() > MAX_PAGES) {
                throw new UnreadableException("more than %d pages; give the pages that matter".formatted(MAX_PAGES));
            }
            String text = new PdfLines().of(pdf);
            if (text.isBlank()) {
                throw new UnreadableException("a PDF without text, perhaps a scan; write its words down as text");
            }
            Document.Lines lines = new Document.Lines(file, text);
            return new Document(lines, true, MarkdownBlocks.of(new TextLines(Excerpt.of(lines)).asMarkdown()));
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (IOException e) {
            throw new UnreadableException("a damaged PDF; save its words as text");
        }
    }

    private static UnreadableException encrypted() {
        return new UnreadableException("an encrypted PDF; save it without a password");
    }
}
