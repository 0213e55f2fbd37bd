package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A paragraph taken apart into what its lines look like. */
final class LooseParagraph {
    private static final Pattern CLOSED = Pattern.compile("[.!?…;,。！？؟]$");
    private static final Pattern NO_HEADING = Pattern.compile("TB[ACD]|X{3,}|TODO|NONE|YES|N/A|[^:]+: .*");
    private static final int LONGEST_HEADING = 60;

    private final RichText text;
    private final boolean headings;
    private final boolean inRow;
    private final boolean beforeList;
    private final List<int[]> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int start;

    /**
     * A paragraph.
     *
     * @param inRow whether a paragraph before or after it begins with the same bullet
     * @param beforeList whether a list follows
     */
    LooseParagraph(RichText text, boolean headings, boolean inRow, boolean beforeList) {
        this.text = text;
        this.headings = headings;
        this.inRow = inRow;
        this.beforeList = beforeList;
        this.lines = text.lines();
    }

    List<Block> blocks() {
        Map<Character, Integer> signs = new HashMap<>();
        lines.forEach(line -> signs.merge(LooseLines.sign(text.words(), line[0]), 1, Integer::sum));
        int i = 0;
        while (i < lines.size()) {
            char sign = LooseLines.sign(text.words(), lines.get(i)[0]);
            if (sign != 0 && (signs.get(sign) > 1 || inRow || LooseLines.certain(sign))) {
                flush(lines.get(i)[0]);
                i = items(i, sign);
            } else if (headings && isHeading(i)) {
                flush(lines.get(i)[0]);
                heading(lines.get(i++));
            } else {
                i++;
            }
        }
        flush(text.length());
        return blocks;
    }

    private void flush(int end) {
        if (start < end && !text.words().substring(start, end).isBlank()) {
            blocks.add(text.paragraph(start, end));
        }
        start = end;
    }

    /** Items from line {@code first} on; lines without a bullet belong to the item above them. */
    private int items(int first, char sign) {
        List<Block.Item> items = new ArrayList<>();
        int i = first;
        while (i < lines.size()) {
            int from = lines.get(i)[0];
            int next = i + 1;
            while (next < lines.size()
                    && LooseLines.sign(text.words(), lines.get(next)[0]) != sign
                    && !isHeading(next)) {
                next++;
            }
            int to = lines.get(next - 1)[1];
            RichText words = text.part(LooseLines.afterSign(text.words(), from), to);
            int line = text.text().source().lineAt(text.text().place(from));
            Block.Paragraph none = new Block.Paragraph(text.text().part(from, from), 0, List.of(), line, line);
            items.add(LooseLines.item(List.of(LooseLines.Part.of(words)), none));
            i = next;
            if (i < lines.size() && LooseLines.sign(text.words(), lines.get(i)[0]) != sign) {
                break;
            }
        }
        start = i < lines.size() ? lines.get(i)[0] : text.length();
        Document.Lines source = text.text().source();
        int last = Math.max(lines.get(first)[0], start - 2);
        blocks.add(new Block.ItemList(
                false,
                List.copyOf(items),
                source.lineAt(text.text().place(lines.get(first)[0])),
                source.lineAt(text.text().place(Math.min(last, text.length() - 1)))));
        return i;
    }

    private void heading(int[] line) {
        int from = Pictographs.end(text.words(), line[0]);
        Excerpt words = text.text().part(Math.min(from, line[1]), line[1]).strip();
        if (words.text().endsWith(":")) {
            words = words.part(0, words.text().length() - 1).strip();
        }
        Document.Lines source = text.text().source();
        int at = source.lineAt(text.text().place(line[0]));
        blocks.add(new Block.Heading(7, words, at, at));
        start = Math.min(line[1] + 1, text.length());
    }

    private boolean isHeading(int index) {
        int[] line = lines.get(index);
        int from = Math.min(Pictographs.end(text.words(), line[0]), line[1]);
        String words = text.words().substring(from, line[1]).strip();
        String plain =
                words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
        if (plain.isEmpty() || CLOSED.matcher(plain).find()) {
            return false;
        }
        if (lines.size() == 1 && text.bold(from, from + plain.length())) {
            return true;
        }
        boolean leadIn = words.endsWith(":") && listFollows(index);
        return !leadIn && inCapitals(plain) && (lines.size() == 1 || startsPassage(index));
    }

    private boolean listFollows(int index) {
        return index + 1 == lines.size() ? beforeList : LooseLines.sign(text.words(), lines.get(index + 1)[0]) != 0;
    }

    /** Directly above lines that are not in capitals, and not in the middle of a sentence. */
    private boolean startsPassage(int index) {
        if (index + 1 >= lines.size() || inCapitals(line(index + 1))) {
            return false;
        }
        return index == 0 || line(index - 1).length() <= LONGEST_HEADING;
    }

    private String line(int index) {
        return text.words().substring(lines.get(index)[0], lines.get(index)[1]);
    }

    private static boolean inCapitals(String line) {
        if (line.length() > LONGEST_HEADING || NO_HEADING.matcher(line).matches()) {
            return false;
        }
        long letters = line.codePoints().filter(Character::isLetter).count();
        long digits = line.codePoints().filter(Character::isDigit).count();
        return letters >= 3
                && letters > digits
                && line.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
