package org.sitewright.archetype.reading;

import java.util.List;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Takes what is written for the builders, whole. */
final class Builders {
    private Builders() {}

    /** The section and all below it. */
    static void take(Section section, Instruction.Kind kind, Found found) {
        take(section.blocks(), kind, found);
        for (Section child : section.children()) {
            found.instruct(kind, child.heading());
            take(
                    child,
                    Topics.of(child.title())
                            .filter(Topic::forBuilders)
                            .map(Topic::kind)
                            .orElse(kind),
                    found);
        }
    }

    /** The blocks. */
    static void take(List<Block> blocks, Instruction.Kind kind, Found found) {
        blocks.forEach(block -> take(block, kind, found));
    }

    /** One block. */
    static void take(Block block, Instruction.Kind kind, Found found) {
        if (block instanceof Block.Paragraph text) {
            text(text.text(), kind, found);
        } else if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                text(item.paragraph().text(), kind, found);
                take(item.below(), kind, found);
            }
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.forEach(cell -> found.instruct(kind, cell)));
        } else if (block instanceof Block.Quote quote) {
            take(quote.blocks(), kind, found);
        } else if (block instanceof Block.Code code) {
            found.instruct(kind, code.text());
        }
    }

    private static void text(Excerpt text, Instruction.Kind kind, Found found) {
        KeyLine pair = KeyLine.of(text);
        Instruction.Kind own = pair == null
                ? kind
                : Topics.whole(pair.key().line())
                        .filter(Topic::forBuilders)
                        .map(Topic::kind)
                        .orElse(kind);
        found.instruct(own, text);
        Typefaces.in(text, found);
        new LineScan(found).button(text);
        if (Uncertain.says(text)) {
            found.disputes().add(text, found);
        }
    }
}
