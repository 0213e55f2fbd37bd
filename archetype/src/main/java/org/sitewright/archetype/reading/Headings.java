package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Finds headings that are no more than a short line of their own: {@code 2. Visiting}, or {@code Questions} above its lines. */
final class Headings {
    /** Below any heading that is marked as one. */
    private static final int LEVEL = 7;

    private static final int LONGEST = 70;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+");
    private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?…;,:)\"”»]\\s*");

    private Headings() {}

    /** The blocks, with such lines as headings. */
    static List<Block> raised(List<Block> blocks) {
        List<Block> raised = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean more = i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Block.Heading);
            if (block instanceof Block.ItemList list && more && isNumbered(list, blocks.get(i + 1))) {
                int last = list.items().size() - 1;
                if (last > 0) {
                    raised.add(new Block.ItemList(true, list.items().subList(0, last), list.line(), list.lastLine()));
                }
                raised.add(heading(list.items().get(last).paragraph().text()));
            } else if (block instanceof Block.Paragraph text) {
                raised.addAll(titled(text, more));
            } else {
                raised.add(block);
            }
        }
        return raised;
    }

    private static boolean isNumbered(Block.ItemList list, Block next) {
        boolean others = list.items().stream()
                .limit(Math.max(0, list.items().size() - 1))
                .anyMatch(item -> KeyLine.of(item.paragraph().text()) == null);
        if (!list.ordered() || others || next instanceof Block.ItemList) {
            return false;
        }
        Block.Item item = list.items().get(list.items().size() - 1);
        Excerpt text = item.paragraph().text();
        return item.below().isEmpty()
                && text.text().length() <= LONGEST
                && text.lines().size() == 1
                && KeyLine.of(text) == null
                && (!CLOSED.matcher(text.text()).matches() || text.text().matches("(?s)[^()]{3,}\\([^()]*\\)"));
    }

    /** A paragraph whose first line is a known title, as a heading and the rest. */
    private static List<Block> titled(Block.Paragraph text, boolean more) {
        List<Excerpt> lines = text.text().lines();
        Excerpt first = lines.isEmpty() ? null : lines.get(0).without(NUMBER);
        boolean numbered = first != null && first != lines.get(0) && lines.size() == 1 && KeyLine.of(first) == null;
        boolean title = first != null
                && (lines.size() > 1 || more)
                && first.text().length() <= LONGEST
                && !CLOSED.matcher(first.text()).matches()
                && Character.isUpperCase(first.text().codePointAt(0))
                && first.text().length() > 3
                && (numbered || Topics.whole(first.line()).isPresent());
        if (!title || Marks.isMark(first)) {
            return List.of(text);
        }
        if (lines.size() == 1) {
            return List.of(heading(first));
        }
        Excerpt rest = text.text()
                .from(text.text().text().indexOf(first.text()) + first.text().length())
                .strip();
        return List.of(
                heading(first),
                new Block.Paragraph(rest, 0, text.links(), rest.span().line(), text.lastLine()));
    }

    private static Block heading(Excerpt text) {
        return new Block.Heading(LEVEL, text, text.span().line(), text.span().endLine());
    }
}
