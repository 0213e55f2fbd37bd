package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of HTML as a table of Markdown. */
final class HtmlTable {
    private static final int LONGEST_TITLE = 40;

    private HtmlTable() {}

    static List<String> of(Element table, List<List<Element>> rows, int columns) {
        List<String> lines = new ArrayList<>();
        Element caption = table.selectFirst("caption");
        if (caption != null && !caption.text().isBlank()) {
            HtmlWords words = new HtmlWords();
            words.children(caption);
            lines.addAll(List.of("**" + words.plain() + "**", ""));
        }
        boolean titled = titles(rows.get(0), columns);
        lines.add(titled ? line(rows.get(0), columns) : "|" + "  |".repeat(columns));
        lines.add("|" + "---|".repeat(columns));
        rows.stream().skip(titled ? 1 : 0).map(row -> line(row, columns)).forEach(lines::add);
        return lines;
    }

    /** Whether a row names the columns: where the table does not say so, of three short words and more, none a figure. */
    private static boolean titles(List<Element> row, int columns) {
        if (row.stream().allMatch(cell -> cell.normalName().equals("th"))) {
            return true;
        }
        boolean bold = row.stream().allMatch(HtmlTable::bold);
        boolean words = columns > 2
                && row.size() == columns
                && row.stream()
                        .map(Element::text)
                        .allMatch(text -> !text.isBlank()
                                && text.length() <= LONGEST_TITLE
                                && text.chars().noneMatch(Character::isDigit)
                                && !text.endsWith(":"));
        return bold || words;
    }

    private static boolean bold(Element cell) {
        String text = cell.text().strip();
        return !text.isEmpty() && text.equals(cell.select("b, strong").text().strip());
    }

    private static String line(List<Element> row, int columns) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            String text = "";
            if (i < row.size()) {
                HtmlWords words = new HtmlWords();
                words.children(row.get(i));
                text = String.join("<br>", words.lines()).replace("|", "\\|");
            }
            line.append(' ').append(text).append(" |");
        }
        return line.toString();
    }
}
