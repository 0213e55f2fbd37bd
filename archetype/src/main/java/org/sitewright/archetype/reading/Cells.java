package org.sitewright.archetype.reading;

import java.util.Locale;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/** Lines of a spreadsheet's export with {@code |} between the cells: in {@code £38,10} the comma is no decimal one. */
final class Cells {
    private Cells() {}

    /** The lines of a document; of CSV with its separators replaced, character for character. */
    static Document.Lines apart(Document document) {
        Document.Lines lines = document.lines();
        if (!document.file().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)")) {
            return lines;
        }
        boolean[] inside = new boolean[lines.text().length()];
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                table.header().forEach(cell -> mark(lines, cell, inside));
                table.rows().forEach(row -> row.forEach(cell -> mark(lines, cell, inside)));
            }
        }
        StringBuilder text = new StringBuilder(lines.text());
        for (int i = 0; i < inside.length; i++) {
            if (!inside[i] && ",;\t".indexOf(text.charAt(i)) >= 0) {
                text.setCharAt(i, '|');
            }
        }
        return new Document.Lines(document.file(), text.toString());
    }

    private static void mark(Document.Lines lines, Excerpt cell, boolean[] inside) {
        if (!cell.text().isEmpty()) {
            Span span = cell.span();
            int last = lines.start(span.endLine()) + span.endColumn() - 1;
            for (int i = lines.start(span.line()) + span.column() - 1; i <= last; i++) {
                inside[i] = true;
            }
        }
    }
}
