package org.sitewright.archetype.document;

import java.util.List;

/** All excerpts of blocks. */
final class Excerpts {
    private Excerpts() {}

    static void collect(List<Block> blocks, List<Excerpt> to) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                to.add(heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                add(paragraph, to);
            } else if (block instanceof Block.ItemList list) {
                for (Block.Item item : list.items()) {
                    add(item.paragraph(), to);
                    collect(item.below(), to);
                }
            } else if (block instanceof Block.Table table) {
                to.addAll(table.header());
                table.rows().forEach(to::addAll);
            } else if (block instanceof Block.Quote quote) {
                collect(quote.blocks(), to);
            } else if (block instanceof Block.Code code) {
                to.add(code.text());
            }
        }
    }

    private static void add(Block.Paragraph paragraph, List<Excerpt> to) {
        to.add(paragraph.text());
        paragraph.links().forEach(link -> to.add(link.words()));
    }
}
