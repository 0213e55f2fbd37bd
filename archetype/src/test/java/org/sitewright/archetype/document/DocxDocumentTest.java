package org.sitewright.archetype.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sitewright.archetype.document.OfficeFiles.docx;
import static org.sitewright.archetype.document.OfficeFiles.paragraph;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxDocumentTest {
    private static void assertOutline(String expected, byte[] docx) {
        assertEquals(expected, Outline.of(DocxDocument.read("brief.docx", docx)));
    }

    private static void assertRefused(String message, byte[] docx) {
        assertEquals(
                message,
                assertThrows(UnreadableException.class, () -> DocxDocument.read("brief.docx", docx))
                        .getMessage());
    }

    @Test
    void shouldReadHeadingsParagraphsAndTables() {
        String cell = "<w:tc>%s</w:tc>";
        assertOutline(
                """
                # Harbour Café
                We bake & serve.
                - Tea
                - Cake
                |  |
                | Name | Ana
                """,
                docx(paragraph("H1", "Harbour Café")
                        + paragraph("", "We bake &amp; serve.")
                        + paragraph("", "• Tea")
                        + paragraph("", "• Cake")
                        + "<w:tbl><w:tr>" + cell.formatted(paragraph("", "Name")) + cell.formatted(paragraph("", "Ana"))
                        + "</w:tr></w:tbl>"));
    }

    @Test
    void shouldReadALineInBoldAsAHeading() {
        assertOutline(
                "####### Hours\nDaily\n",
                docx("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Hours</w:t></w:r></w:p>" + paragraph("", "Daily")));
    }

    @Test
    void shouldLeaveOutWhatIsHiddenOrDeleted() {
        assertOutline(
                "Seen twice\n",
                docx("<w:p><w:r><w:t>Seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r>"
                        + "<w:del><w:r><w:delText>Deleted</w:delText></w:r></w:del>"
                        + "<w:r><w:t xml:space=\"preserve\"> twice</w:t></w:r></w:p>"));
    }

    @Test
    void shouldRefuseMacros() {
        assertRefused(
                "a document with macros, which is not opened; save it without them, or as text",
                docx(paragraph("", "Text"), Map.of("word/vbaProject.bin", new byte[] {1})));
    }

    @Test
    void shouldRefuseWhatUnpacksToTooMuch() {
        String refusal = "a document that unpacks to more than a brief can need; save its words as text";
        assertRefused(refusal, docx(paragraph("", "Text"), Map.of("word/media/a.bin", new byte[30_000_000])));
        Map<String, byte[]> many = new HashMap<>();
        for (int i = 0; i < 2_001; i++) {
            many.put("word/media/" + i, new byte[0]);
        }
        assertRefused(refusal, docx(paragraph("", "Text"), many));
    }

    @Test
    void shouldRefuseEntitiesAndForeignFiles() {
        byte[] entities =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>".getBytes(StandardCharsets.UTF_8);
        assertRefused(
                "a document that defines entities of its own, as no word processor does",
                docx(paragraph("", "Text"), Map.of("word/comments.xml", entities)));
        String damaged = "a damaged Word document; save its words as text";
        assertRefused(damaged, OfficeFiles.zip(Map.of("hello.txt", new byte[] {65})));
        assertRefused(damaged, "no archive".getBytes(StandardCharsets.UTF_8));
    }
}
