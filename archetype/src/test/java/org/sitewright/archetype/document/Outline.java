package org.sitewright.archetype.document;

import java.util.List;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.Span;

/** A document as lines that a test can compare as a whole; {@code ⏎} is a line break within a text. */
public final class Outline {
    private final StringBuilder out = new StringBuilder();
    private final boolean places;

    private Outline(boolean places) {
        this.places = places;
    }

    /** The blocks, each with its words. */
    public static String of(Document document) {
        return of(document.blocks(), false);
    }

    /** The blocks, each with its words and where they stand. */
    public static String withPlaces(Document document) {
        return of(document.blocks(), true);
    }

    private static String of(List<Block> blocks, boolean places) {
        Outline outline = new Outline(places);
        outline.add(blocks, "");
        return outline.out.toString();
    }

    private void add(List<Block> blocks, String indent) {
        for (Block block : blocks) {
            add(block, indent);
        }
    }

    private void add(Block block, String indent) {
        if (block instanceof Block.Heading heading) {
            line(indent, "#".repeat(heading.level()) + " " + shown(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            line(indent, shown(paragraph));
        } else if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                String mark = item.mark() == Block.Mark.NONE ? "" : item.mark() + " ";
                line(indent, (list.ordered() ? "1. " : "- ") + mark + shown(item.paragraph()));
                add(item.below(), indent + "  ");
            }
        } else if (block instanceof Block.Table table) {
            line(indent, "| " + cells(table.header()));
            table.rows().forEach(row -> line(indent, "| " + cells(row)));
        } else if (block instanceof Block.Quote quote) {
            line(indent, ">");
            add(quote.blocks(), indent + "  ");
        } else if (block instanceof Block.Code code) {
            line(indent, "` " + shown(code.text()));
        } else {
            line(indent, "---");
        }
    }

    private String cells(List<Excerpt> cells) {
        return cells.stream().map(this::shown).collect(Collectors.joining(" | "));
    }

    private String shown(Block.Paragraph paragraph) {
        String bold = paragraph.bold() > 0 ? "*" + paragraph.bold() + " " : "";
        String links = paragraph.links().stream()
                .map(link -> " [" + link.words().text() + " -> " + link.address() + "]")
                .collect(Collectors.joining());
        return bold + shown(paragraph.text()) + links;
    }

    private String shown(Excerpt excerpt) {
        String text = excerpt.text().replace("\n", "⏎");
        Span span = excerpt.span();
        return places && !text.isEmpty()
                ? text + " @" + span.toString().substring(span.file().length() + 1)
                : text;
    }

    private void line(String indent, String text) {
        out.append(indent).append(text.stripTrailing()).append('\n');
    }
}
