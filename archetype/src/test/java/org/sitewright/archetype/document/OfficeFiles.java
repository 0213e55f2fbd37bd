package org.sitewright.archetype.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Word documents and PDF files for tests. */
public final class OfficeFiles {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static {
        // Without it, writing a PDF searches the fonts of this machine and leaves a file in the home folder.
        FontMappers.set(new PdfFonts());
    }

    private OfficeFiles() {}

    /** A Word document with this content of {@code w:body}. */
    public static byte[] docx(String body) {
        return docx(body, Map.of());
    }

    /** The same with further parts. */
    public static byte[] docx(String body, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put(
                "_rels/.rels",
                utf8(
                        "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
                                .formatted(RELATIONSHIPS, OFFICE)));
        parts.put(
                "word/styles.xml",
                utf8(
                        "<w:styles xmlns:w=\"%s\"><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"
                                .formatted(WORD)));
        parts.put(
                "word/document.xml",
                utf8("<w:document xmlns:w=\"%s\" xmlns:r=\"%s\"><w:body>%s</w:body></w:document>"
                        .formatted(WORD, OFFICE, body)));
        parts.putAll(more);
        return zip(parts);
    }

    /** A paragraph of {@code w:body} with this style, which may be empty. */
    public static String paragraph(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** An archive. */
    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF with these lines on one page: {@code # } is large, {@code * } bold, an empty line is space. */
    public static byte[] pdf(String lines) {
        return pdf(lines, 1, null);
    }

    /** The same on several pages, encrypted where there is a password. */
    public static byte[] pdf(String lines, int pages, String password) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                write(pdf, page, lines);
            }
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF whose one page holds this content, compressed so many times. */
    public static byte[] pdf(byte[] content, int layers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            COSStream stream = pdf.getDocument().createCOSStream();
            COSArray filters = new COSArray();
            byte[] data = content;
            for (int i = 0; i < layers; i++) {
                ByteArrayOutputStream layer = new ByteArrayOutputStream();
                try (DeflaterOutputStream deflater = new DeflaterOutputStream(layer)) {
                    deflater.write(data);
                }
                data = layer.toByteArray();
                filters.add(COSName.FLATE_DECODE);
            }
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(data);
            }
            stream.setItem(COSName.FILTER, filters);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            pdf.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(PDDocument pdf, PDPage page, String lines) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            float y = 720;
            for (String line : lines.lines().toList()) {
                boolean large = line.startsWith("# ");
                boolean bold = line.startsWith("* ");
                y -= large ? 30 : 14;
                content.beginText();
                content.setFont(
                        new PDType1Font(
                                bold ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA),
                        large ? 20 : 11);
                content.newLineAtOffset(60, y);
                content.showText(large || bold ? line.substring(2) : line);
                content.endText();
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
