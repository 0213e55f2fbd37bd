package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads a table whose heading does not say what it holds. */
final class TableReader {
    private final Found found;
    private final FactReader facts;

    TableReader(Found found, FactReader facts) {
        this.found = found;
        this.facts = facts;
    }

    void read(Block.Table table, Excerpt heading) {
        boolean priced = table.rows().stream()
                                .flatMap(List::stream)
                                .filter(Figures::hasPrice)
                                .count()
                        * 2
                >= table.rows().size();
        boolean asked = table.header().size() == 2
                && table.header()
                        .get(0)
                        .line()
                        .matches("(?iU)\\W*(questions?|q|field|item|frage|feld|pregunta|question .*|key|what)\\W*");
        long known = table.rows().stream()
                .filter(row -> row.size() > 1
                        && (asked
                                        ? Topics.of(row.get(0).line())
                                        : Topics.whole(row.get(0).line()))
                                .isPresent())
                .count();
        boolean builders = table.header().stream()
                .anyMatch(cell -> Voice.toBuilders(cell.text()) || Columns.of(cell.line()) == Columns.PRIVATE);
        if (asked || known * 2 >= table.rows().size() && table.header().size() <= 3) {
            table.rows().stream().filter(row -> row.size() > 1).forEach(row -> fact(row.get(0), row.get(1)));
        } else if (table.rows().stream()
                .anyMatch(row -> row.size() > 1
                        && row.stream().anyMatch(cell -> cell.text().matches("/[a-z0-9/-]*")))) {
            new PageReader(found).read(table);
        } else if (priced) {
            List<Value> offers = new OfferTable(found).read(table);
            Value title = Titles.value(heading);
            if (title == null) {
                offers.forEach(offer -> found.add("services", offer));
            } else if (!offers.isEmpty()) {
                found.add("services", Values.fields("group", title, "items", Values.items(offers)));
            }
        } else if (!builders && Titles.of(heading) != null && !new HoursLines(found).read(table)) {
            passage(table, heading);
        } else if (builders) {
            table.rows().forEach(row -> row.forEach(cell -> found.instruct(Instruction.Kind.OTHER, cell)));
        } else {
            table.rows().forEach(row -> row.forEach(found::unclear));
        }
    }

    private void fact(Excerpt key, Excerpt value) {
        new BlockReader(found).answer(key, value);
    }

    private void passage(Block.Table table, Excerpt heading) {
        List<Value> items = new ArrayList<>();
        for (List<Excerpt> row : table.rows()) {
            if (!row.isEmpty()
                    && !row.get(0).isBlank()
                    && row.stream().noneMatch(cell -> Voice.toBuilders(cell.text()) || Placeholder.in(cell.text()))) {
                items.add(Values.fields("name", row.get(0), "text", row.size() > 1 ? row.get(1) : null));
            }
        }
        if (!items.isEmpty()) {
            found.add("passages", Values.fields("heading", Titles.value(heading), "items", Values.items(items)));
        }
    }
}
