package org.sitewright.archetype.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF as plain text: what is set larger is underlined, what is set in bold has its marks. */
final class PdfLines extends PDFTextStripper {
    private static final int MAX_CHARACTERS = 2_000_000;
    private static final float LARGER = 1.15f;
    private static final int LONGEST_HEADING = 80;

    private final List<List<Line>> paragraphs = new ArrayList<>();
    private final Map<Integer, Integer> charactersBySize = new HashMap<>();
    private List<Line> paragraph = new ArrayList<>();
    private Line line = new Line();
    private int characters;

    PdfLines() {
        setSortByPosition(true);
    }

    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private float size;
        private boolean bold = true;
    }

    String of(PDDocument pdf) throws IOException {
        getText(pdf);
        endParagraph();
        int body = charactersBySize.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Float> larger = paragraphs.stream()
                .filter(lines -> heading(lines, body))
                .map(lines -> (float) Math.round(lines.get(0).size))
                .distinct()
                .sorted((a, b) -> Float.compare(b, a))
                .toList();
        StringBuilder text = new StringBuilder();
        for (List<Line> lines : paragraphs) {
            for (Line shown : lines) {
                boolean strong = shown.bold && !heading(lines, body);
                text.append(strong ? "**" + shown.text + "**" : shown.text).append('\n');
            }
            if (heading(lines, body)) {
                boolean largest = Math.round(lines.get(0).size) >= larger.get(0);
                text.append(largest ? "=====\n" : "-----\n");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static boolean heading(List<Line> lines, int body) {
        return lines.size() == 1
                && lines.get(0).size >= body * LARGER
                && lines.get(0).text.length() <= LONGEST_HEADING;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        characters += text.length();
        if (characters > MAX_CHARACTERS) {
            throw new UnreadableException(
                    "more than %,d characters; give the pages that matter".formatted(MAX_CHARACTERS));
        }
        line.text.append(text);
        for (TextPosition position : positions) {
            line.size = Math.max(line.size, position.getFontSizeInPt());
            line.bold &= bold(position.getFont()) || position.getUnicode().isBlank();
            charactersBySize.merge(Math.round(position.getFontSizeInPt()), 1, Integer::sum);
        }
    }

    private static boolean bold(PDFont font) {
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    @Override
    protected void writeWordSeparator() {
        line.text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        super.writeParagraphEnd();
        endParagraph();
    }

    @Override
    protected void writePageEnd() {
        endParagraph();
        boolean number = !paragraphs.isEmpty()
                && paragraphs.get(paragraphs.size() - 1).size() == 1
                && paragraphs
                        .get(paragraphs.size() - 1)
                        .get(0)
                        .text
                        .toString()
                        .matches("(?i)(?:page |seite |página )?\\d{1,3}(?: ?/ ?\\d{1,3})?");
        if (number) {
            paragraphs.remove(paragraphs.size() - 1);
        }
    }

    private void endLine() {
        String text = line.text.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            // A larger or smaller line begins something new even where there is no more space above it.
            if (!paragraph.isEmpty() && Math.abs(paragraph.get(0).size - line.size) >= 1) {
                flush();
            }
            line.text.setLength(0);
            line.text.append(text);
            paragraph.add(line);
        }
        line = new Line();
    }

    private void endParagraph() {
        endLine();
        flush();
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
            paragraph = new ArrayList<>();
        }
    }
}
