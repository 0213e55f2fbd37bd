package org.sitewright.archetype.reading;

import java.util.regex.Pattern;
import org.sitewright.archetype.brief.HoursReader;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Finds opening hours. */
final class HoursLines {
    private static final Pattern PARTS = Pattern.compile(
            "\\s*[;|]\\s*|\\n|(?<=\\d|am|pm|Uhr|closed|geschlossen|h)\\s*,\\s+(?=\\p{L})|(?<=\\d|am|pm|Uhr|closed)\\.\\s+(?=\\p{Lu})");

    private final Found found;

    HoursLines(Found found) {
        this.found = found;
    }

    /** The hours of a block; false where it holds none. */
    boolean read(Block block) {
        boolean any = false;
        if (block instanceof Block.Table table) {
            for (var row : table.rows()) {
                any |= row(table, row);
            }
        } else if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                any |= read(item.paragraph().text());
            }
        } else if (block instanceof Block.Paragraph text) {
            any = read(text.text());
        }
        return any;
    }

    /** The hours of a text, in parts; false where it holds none. */
    boolean read(Excerpt text) {
        boolean any = false;
        for (Excerpt line : text.split(PARTS)) {
            if (!HoursReader.read(line.line()).isEmpty()) {
                found.add("hours", line.value());
                any = true;
            }
        }
        return any;
    }

    private boolean row(Block.Table table, java.util.List<Excerpt> row) {
        if (row.size() < 2) {
            return false;
        }
        String days = row.get(0).line();
        boolean any = false;
        for (int i = 1; i < row.size(); i++) {
            String line = days + ": " + row.get(i).line();
            if (!HoursReader.read(line).isEmpty()) {
                found.add(
                        "hours",
                        new Value.Text(line, row.get(0).span().to(row.get(i).span())));
                any = true;
            }
        }
        return any;
    }
}
