package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings and lists that Markdown does not know as such: lines in bold or capitals, lines that begin with a bullet. */
final class LooseLines {
    private static final String SIGNS = "•–—*·▪●○◦‣►▸→+-✅☑✔⬜☐❌✗✘☒[";
    private static final Pattern SIGN = Pattern.compile(
            "(?:([•–—*·▪●○◦‣►▸→+]) +|([•▪●◦‣►])|(-)(?: +|(?=\\p{L}))|([✅☑✔⬜☐❌✗✘☒]) *|(\\[[ xX]?]) +)(?=\\S)");
    private static final char TICK = '✔';

    private LooseLines() {}

    /** A block, or the words of a paragraph that may turn out to be something else. */
    record Part(Block block, RichText text) {
        static Part of(Block block) {
            return new Part(block, null);
        }

        static Part of(RichText text) {
            return new Part(null, text);
        }

        boolean beginsList() {
            return block instanceof Block.ItemList || sign() != 0;
        }

        char sign() {
            return text == null || text.length() == 0 ? 0 : LooseLines.sign(text.words(), 0);
        }
    }

    /** What {@code parts} are; in items there are no headings. */
    static List<Block> blocks(List<Part> parts, boolean headings) {
        List<Block> blocks = new ArrayList<>();
        char last = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            char sign = part.sign();
            if (part.block != null) {
                blocks.add(part.block);
            } else if (part.text.length() > 0) {
                boolean inRow = sign != 0
                        && (sign == last
                                || (i + 1 < parts.size()
                                        && sign == parts.get(i + 1).sign()));
                boolean beforeList = i + 1 < parts.size() && parts.get(i + 1).beginsList();
                List<Block> read = new LooseParagraph(part.text, headings, inRow, beforeList).blocks();
                boolean joins = sign != 0
                        && sign == last
                        && read.get(0) instanceof Block.ItemList
                        && blocks.get(blocks.size() - 1) instanceof Block.ItemList;
                if (joins) {
                    Block.ItemList before = (Block.ItemList) blocks.remove(blocks.size() - 1);
                    blocks.add(join(before, (Block.ItemList) read.get(0)));
                    read = read.subList(1, read.size());
                }
                blocks.addAll(read);
            } else {
                continue;
            }
            last = sign;
        }
        return List.copyOf(blocks);
    }

    private static Block.ItemList join(Block.ItemList first, Block.ItemList second) {
        List<Block.Item> items = new ArrayList<>(first.items());
        items.addAll(second.items());
        return new Block.ItemList(false, List.copyOf(items), first.line(), second.lastLine());
    }

    /** An item that holds {@code parts}. */
    static Block.Item item(List<Part> parts, Block.Paragraph empty) {
        if (parts.isEmpty() || parts.get(0).text == null) {
            return new Block.Item(Block.Mark.NONE, empty, blocks(parts, false));
        }
        RichText first = parts.get(0).text;
        Pictographs.Marked marked = Pictographs.mark(first.words(), 0);
        int start = Pictographs.end(first.words(), marked.end());
        int end = first.lines().stream()
                .filter(line -> line[0] > start && sign(first.words(), line[0]) != 0)
                .findFirst()
                .map(line -> line[0])
                .orElse(first.length());
        List<Part> below = new ArrayList<>(parts.subList(1, parts.size()));
        if (end < first.length()) {
            below.add(0, Part.of(first.part(end, first.length())));
        }
        Block.Paragraph paragraph = start < end ? first.paragraph(start, end) : empty;
        return new Block.Item(marked.mark(), paragraph, blocks(below, false));
    }

    /** The bullet at {@code from}; 0 where there is none. */
    static char sign(String text, int from) {
        if (from >= text.length() || SIGNS.indexOf(text.charAt(from)) < 0) {
            return 0;
        }
        Matcher sign = SIGN.matcher(text).region(from, text.length());
        if (!sign.lookingAt()) {
            return 0;
        }
        boolean tick = sign.group(4) != null || sign.group(5) != null;
        return tick ? TICK : sign.group().charAt(0);
    }

    /** Where the words after a bullet begin; a tick is part of them. */
    static int afterSign(String text, int from) {
        Matcher sign = SIGN.matcher(text).region(from, text.length());
        return sign(text, from) == TICK || !sign.lookingAt() ? from : sign.end();
    }

    /** Whether bullets like {@code sign} are bullets even where there is one alone. */
    static boolean certain(char sign) {
        return sign == TICK;
    }

    /** Whether words that are underlined were meant as a heading. */
    static boolean headingLike(String words) {
        return words.indexOf('\n') < 0 && words.length() <= 80 && !words.matches("(?s).*([.!?,;]|:\\s.*)");
    }
}
