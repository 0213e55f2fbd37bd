package org.sitewright.archetype.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {
    private static void assertRefused(String message, byte[] pdf) {
        assertEquals(
                message,
                assertThrows(UnreadableException.class, () -> PdfDocument.read("menu.pdf", pdf))
                        .getMessage());
    }

    @Test
    void shouldReadTextWithHeadingsByTheSizeOfTheirLetters() {
        Document document = PdfDocument.read(
                "menu.pdf",
                OfficeFiles.pdf(
                        "# Harbour Café\nWe bake every day\nand serve until noon.\n\n\n* Opening hours\n\n\nDaily 9-5\n"));
        assertEquals(
                """
                # Harbour Café
                We bake every day⏎and serve until noon.
                ####### Opening hours
                Daily 9-5
                """,
                Outline.of(document));
        assertTrue(document.extracted());
    }

    @Test
    void shouldRefuseWhatIsEncrypted() {
        String refusal = "an encrypted PDF; save it without a password";
        assertRefused(refusal, OfficeFiles.pdf("Text", 1, "secret"));
        assertRefused(refusal, OfficeFiles.pdf("Text", 1, ""));
    }

    @Test
    void shouldRefuseTooManyPages() {
        assertRefused("more than 200 pages; give the pages that matter", OfficeFiles.pdf("Text", 201, null));
    }

    @Test
    void shouldRefuseWhatHasNoText() {
        assertRefused("a PDF without text, perhaps a scan; write its words down as text", OfficeFiles.pdf(""));
        assertRefused("a damaged PDF; save its words as text", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldRefuseWhatUnpacksToTooMuch() {
        byte[] zeros = new byte[100_000_000];
        String refusal = "a PDF that unpacks to more than a brief can need; save its words as text";
        assertRefused(refusal, OfficeFiles.pdf(zeros, 1));
        assertRefused(refusal, OfficeFiles.pdf(zeros, 2));
    }
}
