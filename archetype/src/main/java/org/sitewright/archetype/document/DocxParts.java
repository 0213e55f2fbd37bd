package org.sitewright.archetype.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The parts of a DOCX package that hold words, unpacked within limits and packed again without the rest. */
final class DocxParts {
    private static final int MAX_ENTRIES = 2_000;
    private static final int MAX_PART = 20_000_000;
    private static final int MAX_ALL = 60_000_000;
    /** Prose shrinks to a tenth, repetitive XML to a fiftieth; beyond that nobody wrote it. */
    private static final int MAX_RATIO = 150;

    private static final int SMALL = 1_000_000;

    private DocxParts() {}

    /** The package without media and other attachments. */
    static byte[] checked(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int entries = 0;
        int all = 0;
        boolean document = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream kept = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                refuseMacros(name);
                byte[] part = in.readNBytes(MAX_PART + 1);
                all += part.length;
                boolean tooMuch = ++entries > MAX_ENTRIES || part.length > MAX_PART || all > MAX_ALL;
                if (tooMuch || (all > SMALL && all > (long) bytes.length * MAX_RATIO)) {
                    throw new UnreadableException(
                            "a document that unpacks to more than a brief can need; save its words as text");
                }
                document |= name.equals("word/document.xml");
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    kept.putNextEntry(new ZipEntry(name));
                    kept.write(words(name, part));
                    kept.closeEntry();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        if (!document) {
            throw damaged();
        }
        return out.toByteArray();
    }

    private static void refuseMacros(String name) {
        if (name.toLowerCase(Locale.ROOT).contains("vbaproject")) {
            throw new UnreadableException(
                    "a document with macros, which is not opened; save it without them, or as text");
        }
    }

    private static byte[] words(String name, byte[] part) {
        String xml = new String(part, StandardCharsets.UTF_8);
        if (xml.indexOf(0) >= 0 || xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw new UnreadableException("a document that defines entities of its own, as no word processor does");
        }
        if (!name.startsWith("word/") || !xml.contains("<w:vanish")) {
            return part;
        }
        org.jsoup.nodes.Document parts = Jsoup.parse(xml, Parser.xmlParser());
        parts.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        parts.select("w|r:has(> w|rPr > w|vanish:not([w:val=0]):not([w:val=false]))")
                .remove();
        return parts.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static UnreadableException damaged() {
        return new UnreadableException("a damaged Word document; save its words as text");
    }
}
