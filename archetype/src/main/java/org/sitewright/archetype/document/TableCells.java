package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** The cells of a table. */
final class TableCells {
    private TableCells() {}

    static Block.Table of(Excerpt input, TableBlock table, int line, int lastLine) {
        List<Excerpt> header = List.of();
        List<List<Excerpt>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Excerpt> cells = cells(input, row);
                if (part instanceof TableHead) {
                    header = cells;
                } else if (!cells.stream().allMatch(Excerpt::isBlank)) {
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(header, List.copyOf(rows), line, lastLine);
    }

    private static List<Excerpt> cells(Excerpt input, Node row) {
        List<Excerpt> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(Inlines.of(input, (TableCell) cell).text());
        }
        return List.copyOf(cells);
    }
}
