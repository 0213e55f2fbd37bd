package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/** Rows of a table whose column headings are known. */
final class MarkdownTable {
    private final List<Remark> remarks;

    MarkdownTable(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** A group of fields per row; cells of unknown columns are left out. */
    List<Value> read(TableBlock table) {
        List<Node> head = MarkdownText.children(table.getFirstChild().getFirstChild());
        List<Optional<String>> columns = head.stream()
                .map(cell -> Vocabulary.column(MarkdownText.plain(cell)))
                .toList();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty()) {
                remarks.add(new Remark(
                        Remark.Kind.NOT_UNDERSTOOD,
                        MarkdownText.line(table),
                        "column \"" + MarkdownText.plain(head.get(i)) + "\" of a table"));
            }
        }
        List<Value> rows = new ArrayList<>();
        Node body = table.getFirstChild().getNext();
        for (Node row : body == null ? List.<Node>of() : MarkdownText.children(body)) {
            List<Node> cells = MarkdownText.children(row);
            int line = MarkdownText.line(row);
            List<Value.Field> fields = new ArrayList<>();
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                String text = MarkdownText.plain(cells.get(i));
                String key = columns.get(i).orElse(null);
                if (key != null
                        && !text.isBlank()
                        && !text.matches("[–—-]+")
                        && fields.stream().noneMatch(field -> field.key().equals(key))) {
                    fields.add(new Value.Field(key, line, new Value.Text(text, line)));
                }
            }
            rows.add(new Value.Fields(fields, line));
        }
        return rows;
    }
}
