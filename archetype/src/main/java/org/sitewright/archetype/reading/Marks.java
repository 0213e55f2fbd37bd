package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/**
 * Marks by which the author of a brief says whom words are for: {@code TEXT} or {@code INFO} on a line of its own,
 * {@code NOTE:} before a paragraph, an item or a cell, a remark in brackets. What is marked for the builders is theirs
 * whole, whatever its sentences sound like. Where copy is marked, running text beside it that is not marked is guidance.
 */
final class Marks {
    private static final String COPY = Phrases.any("COPY");
    private static final String ASIDE = Phrases.any("ASIDE");
    private static final Pattern FOR_VISITORS = alone(COPY);
    private static final Pattern FOR_BUILDERS = alone(ASIDE);

    /** A mark in capitals, or one that says whose note it is or for whom. */
    private static final Pattern PREFIX = Pattern.compile(
            "(?sU)[^\\p{L}\\[]{0,4}(?:(?:\\p{Lu}{1,3} )?(?:NOTE|NOTES|INFO|INTERN|INTERNAL|HINWEIS|ANM|NB|PRIVATE|PRIVAT|COMMENT|REMARK)\\b(?: \\p{L}+){0,4}|\\p{Lu}{1,3} (?i:notes?)|(?i:(?:\\p{L}+ )?notes? (?:to|for|from) \\p{L}+(?: \\p{L}+)?|(?:dev|designer|editor|author|builder)(?:'s)? note|notiz (?:an|für) \\p{L}+|hinweis (?:an|für) \\p{L}+))\\s*[:–—-].*");

    /** A paragraph of which all is in brackets, and which says something. */
    private static final Pattern BRACKETED =
            Pattern.compile("(?s)\\W{0,4}\\[[^\\[\\]]*\\s[^\\[\\]]*\\s[^\\[\\]]*]\\W{0,4}");

    /** A heading that says that what stands below it is not, or not yet, for visitors. */
    private static final Pattern HELD_BACK = Pattern.compile("(?iU)" + Phrases.any("HELD_BACK"));

    /** So few words in brackets may stand for a value that is still to come. */
    private static final int PLACEHOLDER = 5;

    private final boolean marked;
    private final boolean copied;

    private Marks(boolean marked, boolean copied) {
        this.marked = marked;
        this.copied = copied;
    }

    private static Pattern alone(String words) {
        return Pattern.compile("(?iU)[^\\p{L}\\d]{0,4}(?:" + words + ")[^\\p{L}\\d]{0,4}");
    }

    /** The marks of a document: a word that stands alone only once is none. */
    static Marks of(List<Block> blocks) {
        long copy = blocks.stream().filter(block -> is(block, FOR_VISITORS)).count();
        long asides = blocks.stream().filter(block -> is(block, FOR_BUILDERS)).count();
        return new Marks(copy > 0 && copy + asides > 1, copy > 1);
    }

    /** Whether the author marks for whom words are. */
    boolean any() {
        return marked;
    }

    private static boolean is(Block block, Pattern mark) {
        Excerpt text = line(block);
        return text != null && mark.matcher(first(text).text()).matches();
    }

    private static Excerpt line(Block block) {
        return block instanceof Block.Paragraph text
                ? text.text()
                : block instanceof Block.Heading heading ? heading.text() : null;
    }

    private static Excerpt first(Excerpt text) {
        int end = text.text().indexOf('\n');
        return (end < 0 ? text : text.part(0, end)).strip();
    }

    /** Headings that are no more than a mark, or a remark in brackets, as paragraphs: what stands below them belongs above. */
    List<Block> lowered(List<Block> blocks) {
        return blocks.stream().map(this::lowered).toList();
    }

    private Block lowered(Block block) {
        boolean mark = block instanceof Block.Heading heading
                && (marked && isMark(heading.text())
                        || BRACKETED.matcher(heading.text().text()).matches());
        return mark
                ? new Block.Paragraph(((Block.Heading) block).text(), 0, List.of(), block.line(), block.lastLine())
                : block;
    }

    /** Whether a text is no more than a mark. */
    static boolean isMark(Excerpt text) {
        return FOR_VISITORS.matcher(text.text()).matches()
                || FOR_BUILDERS.matcher(text.text()).matches();
    }

    /** Whether a heading keeps what stands below it from visitors. */
    static boolean holdsBack(String heading) {
        return HELD_BACK.matcher(heading).matches();
    }

    /** Whether a paragraph, an item or a cell is a note from its beginning. */
    static boolean isNote(Excerpt text) {
        return PREFIX.matcher(text.text()).matches()
                || BRACKETED.matcher(text.text()).matches()
                        && (!Placeholder.in(text.text()) || text.text().split("\\s+").length > PLACEHOLDER);
    }

    /**
     * What of {@code blocks} is not marked for the builders; the rest is handed to {@code builders}, what is marked for
     * visitors is told to {@code visitor}.
     *
     * @param prose whether running text without a mark is guidance where copy is marked
     */
    List<Block> read(List<Block> blocks, boolean prose, Consumer<Block> visitor, Consumer<Block> builders) {
        List<Block> left = new ArrayList<>();
        Boolean visitors = null;
        boolean quoted = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (marked && block instanceof Block.Paragraph text && isMark(first(text.text()))) {
                visitors = FOR_VISITORS.matcher(first(text.text()).text()).matches();
                block = behind(text);
                quoted = visitors && block == null && next instanceof Block.Quote;
            }
            if (block == null) {
                if (quoted) {
                    visitor.accept(next);
                    left.addAll(((Block.Quote) next).blocks());
                    visitors = null;
                    quoted = false;
                    i++;
                }
                continue;
            }
            if (block instanceof Block.Paragraph text && isNote(text.text())) {
                builders.accept(text);
                if (next instanceof Block.ItemList
                        && !Voice.isSentence(text.text().text())) {
                    builders.accept(next);
                    i++;
                }
            } else if (visitors == null && copied && prose && isProse(block) || visitors != null && !visitors) {
                builders.accept(block);
            } else if (visitors != null) {
                visitor.accept(block);
                left.addAll(block instanceof Block.Quote quote ? quote.blocks() : List.of(block));
            } else {
                left.add(unnoted(block, builders));
            }
        }
        return left.stream().map(block -> unnoted(block, builders)).toList();
    }

    private static Block behind(Block.Paragraph text) {
        Excerpt rest = text.text()
                .from(text.text().text().indexOf(first(text.text()).text())
                        + first(text.text()).text().length())
                .strip();
        return rest.isBlank()
                ? null
                : new Block.Paragraph(rest, 0, text.links(), rest.span().line(), text.lastLine());
    }

    private static boolean isProse(Block block) {
        return block instanceof Block.Paragraph text
                && (KeyLine.of(text.text()) == null || Sentences.of(text.text()).size() > 1)
                && !text.text().text().endsWith(":")
                && Voice.isSentence(text.text().text());
    }

    /** A list without items, a table without rows, that are notes. */
    private static Block unnoted(Block block, Consumer<Block> builders) {
        if (block instanceof Block.ItemList list
                && list.items().stream()
                        .anyMatch(item -> isNote(item.paragraph().text()))) {
            List<Block.Item> kept = new ArrayList<>();
            for (Block.Item item : list.items()) {
                if (isNote(item.paragraph().text())) {
                    builders.accept(item.paragraph());
                    item.below().forEach(builders);
                } else {
                    kept.add(item);
                }
            }
            return new Block.ItemList(list.ordered(), kept, list.line(), list.lastLine());
        }
        if (block instanceof Block.Table table) {
            List<List<Excerpt>> kept = new ArrayList<>();
            for (List<Excerpt> row : table.rows()) {
                if (row.stream().anyMatch(cell -> isNote(cell) && Vetoes.refuses(cell.text()))) {
                    row.forEach(cell ->
                            builders.accept(new Block.Paragraph(cell, 0, List.of(), table.line(), table.lastLine())));
                } else {
                    kept.add(row);
                }
            }
            return new Block.Table(table.header(), kept, table.line(), table.lastLine());
        }
        return block;
    }
}
