package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Longer texts as Markdown, with what is not for visitors left out. */
final class Bodies {
    private Bodies() {}

    /** The text of a section and all below it; null where nothing is for visitors. */
    static Value.Text of(Section section, Found found) {
        List<String> parts = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        collect(section, 0, found, parts, spans, false);
        return text(parts, spans);
    }

    /** The same, word for word: a legal text. */
    static Value.Text verbatim(Section section, Found found) {
        List<String> parts = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        collect(section, 0, found, parts, spans, true);
        return text(parts, spans);
    }

    /** Blocks that belong together. */
    static Value.Text of(List<Block> blocks, Found found) {
        List<String> parts = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        blocks.forEach(block -> block(block, found, parts, spans, false));
        return text(parts, spans);
    }

    private static Value.Text text(List<String> parts, List<Span> spans) {
        return parts.isEmpty()
                ? null
                : new Value.Text(String.join("\n\n", parts), spans.get(0).to(spans.get(spans.size() - 1)));
    }

    private static void collect(
            Section section, int depth, Found found, List<String> parts, List<Span> spans, boolean verbatim) {
        section.blocks().forEach(block -> block(block, found, parts, spans, verbatim));
        for (Section child : section.children()) {
            boolean builders = !verbatim
                    && Topics.whole(child.title()).filter(Topic::forBuilders).isPresent();
            if (builders) {
                Builders.take(child, Voice.kind(child.title()), found);
                continue;
            }
            Excerpt title = verbatim ? child.heading() : Titles.of(child.heading());
            if (title != null) {
                parts.add("#".repeat(Math.min(6, depth + 3)) + " " + escaped(title.line()));
                spans.add(title.span());
            }
            collect(child, depth + 1, found, parts, spans, verbatim);
        }
    }

    private static void block(Block block, Found found, List<String> parts, List<Span> spans, boolean verbatim) {
        if (block instanceof Block.Paragraph text) {
            List<Excerpt> kept =
                    verbatim ? legal(text.text(), found) : new ProseReader(found).visible(text.text(), true);
            if (!kept.isEmpty()) {
                parts.add(
                        verbatim
                                ? String.join(
                                        "\\\n",
                                        kept.stream()
                                                .map(line -> escaped(line.line()))
                                                .toList())
                                : String.join(
                                        " ",
                                        kept.stream()
                                                .map(line -> escaped(line.line()))
                                                .toList()));
                spans.add(kept.get(0).span().to(kept.get(kept.size() - 1).span()));
            }
        } else if (block instanceof Block.ItemList list) {
            List<String> kept = new ArrayList<>();
            List<Span> places = new ArrayList<>();
            for (Block.Item item : list.items()) {
                Excerpt text = item.paragraph().text();
                List<Excerpt> shown = verbatim ? List.of(text) : new ProseReader(found).visible(text, true);
                if (!shown.isEmpty()) {
                    kept.add("- "
                            + String.join(
                                    " ",
                                    shown.stream()
                                            .map(line -> escaped(line.line()))
                                            .toList()));
                    shown.forEach(line -> places.add(line.span()));
                }
            }
            if (!kept.isEmpty()) {
                parts.add(String.join("\n", kept));
                spans.add(places.get(0).to(places.get(places.size() - 1)));
            }
            list.items().forEach(item -> item.below().forEach(below -> block(below, found, parts, spans, verbatim)));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> block(inner, found, parts, spans, verbatim));
        } else if (block instanceof Block.Table table) {
            for (List<Excerpt> row : table.rows()) {
                List<Excerpt> cells =
                        row.stream().filter(cell -> !cell.isBlank()).toList();
                if (!cells.isEmpty()) {
                    parts.add(String.join(
                            " – ",
                            cells.stream().map(cell -> escaped(cell.line())).toList()));
                    spans.add(cells.get(0).span().to(cells.get(cells.size() - 1).span()));
                }
            }
        } else if (block instanceof Block.Code code && verbatim) {
            parts.add(escaped(code.text().line()));
            spans.add(code.text().span());
        }
    }

    /** Lines of a legal text, without those that are still to come. */
    private static List<Excerpt> legal(Excerpt text, Found found) {
        List<Excerpt> kept = new ArrayList<>();
        boolean closed = false;
        for (Excerpt line : text.lines()) {
            closed |= Voice.isClosing(line.text());
            if (closed) {
                found.instruct(Instruction.Kind.OTHER, line);
            } else if (Placeholder.in(line.text())) {
                Placeholder.say(line, found);
            } else if (Voice.toBuilders(line.text(), true)) {
                found.instruct(Voice.kind(line.text()), line);
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1")
                .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
                .replaceFirst("^([-+])", "\\\\$1");
    }
}
