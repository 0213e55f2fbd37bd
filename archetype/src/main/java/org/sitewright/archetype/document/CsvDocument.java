package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.List;

/** Reads a table that a spreadsheet has exported: CSV with commas or semicolons, or tabs. */
public final class CsvDocument {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LINES_LOOKED_AT = 20;

    private CsvDocument() {}

    /**
     * One table, whose header is the first row with more than one cell filled in; what stands above it alone on its row
     * is a paragraph. Places are the file's own.
     *
     * @param file path within the brief's folder
     * @param text with {@code \n} at the ends of lines
     */
    public static Document read(String file, String text) {
        Document.Lines lines = new Document.Lines(file, text);
        List<List<Excerpt>> rows = new CsvRows(Excerpt.of(lines), separator(text)).read();
        rows.removeIf(row -> row.stream().allMatch(Excerpt::isBlank));
        List<Block> blocks = new ArrayList<>();
        int header = 0;
        while (header < rows.size()
                && filled(rows.get(header)) == 1
                && rows.stream().anyMatch(row -> filled(row) > 1)) {
            Excerpt words = rows.get(header++).stream()
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElseThrow();
            blocks.add(new Block.Paragraph(words, 0, List.of(), first(words), last(words)));
        }
        if (header < rows.size()) {
            blocks.add(table(rows.subList(header, rows.size())));
        }
        return new Document(lines, false, blocks);
    }

    private static Block.Table table(List<List<Excerpt>> rows) {
        List<Excerpt> header = rows.get(0);
        List<List<Excerpt>> body = new ArrayList<>();
        for (List<Excerpt> row : rows.subList(1, rows.size())) {
            List<Excerpt> cells = new ArrayList<>(row);
            while (cells.size() < header.size()) {
                cells.add(row.get(row.size() - 1).part(0, 0));
            }
            body.add(List.copyOf(cells));
        }
        List<Excerpt> end = rows.get(rows.size() - 1);
        Excerpt lastCell =
                end.stream().filter(cell -> !cell.isBlank()).reduce((a, b) -> b).orElseThrow();
        Excerpt firstCell =
                header.stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow();
        return new Block.Table(header, List.copyOf(body), first(firstCell), last(lastCell));
    }

    private static int first(Excerpt words) {
        return words.span().line();
    }

    private static int last(Excerpt words) {
        return words.span().endLine();
    }

    private static long filled(List<Excerpt> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** The one that the most of the first lines have. */
    private static char separator(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .toList();
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long with =
                    lines.stream().filter(line -> line.indexOf(separator) >= 0).count();
            if (with > most) {
                most = with;
                best = separator;
            }
        }
        return best;
    }
}
