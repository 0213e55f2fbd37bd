package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/**
 * Remarks for the builders within a line: {@code Alpacas [Comment AK4: delete]}, {@code Celebrate! (delete)}. They are
 * never shown; where one takes its line back, neither is the line. What pages of a printed text carry goes too.
 */
final class Asides {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]+)]|\\(([^()]+)\\)");
    private static final Pattern SIGNED = Pattern.compile("(?iU)(?:" + Phrases.any("ASIDE") + "|anm)\\b[^:]{0,24}:.*");
    private static final Pattern WITHDRAWN = Pattern.compile("(?isU)(?:" + Phrases.any("WITHDRAWN") + ")");
    private static final Pattern FURNITURE = Pattern.compile("(?iU)\\W*(?:" + Phrases.any("FURNITURE") + ")\\W*");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;,:–—-])\\s+");
    private static final Pattern TAIL = Pattern.compile("\\s*[–—-]?\\s*$");
    private static final int SENTENCE = 40;
    /** It is a price that is taken back, and not the thing. */
    private static final Pattern PRICE = Pattern.compile("(?iU)\\b(?:" + Phrases.any("PRICE") + ")\\b");

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,2}(?:\\.\\d{1,2})+[.)]?\\s*");
    private static final Pattern NO = Pattern.compile("(?iU)\\W*(?:false|no|nein|non|nee)\\W*");

    private final Document document;
    private final Found found;
    private final Italics italics;

    private Asides(Document document, Found found) {
        this.document = document;
        this.found = found;
        this.italics = Italics.in(document);
    }

    /** {@code document} without them. */
    static Document without(Document document, Found found) {
        return new Document(
                document.lines(), document.extracted(), new Asides(document, found).blocks(document.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> left = new ArrayList<>();
        boolean held = false;
        for (Block block : blocks) {
            if (held || holdsBack(block)) {
                Builders.take(block, Instruction.Kind.OTHER, found);
                held = !held;
                continue;
            }
            Block kept = block(block);
            if (kept != null) {
                left.add(kept);
            }
        }
        return left;
    }

    /** Whether a line of its own keeps what stands below it from visitors: {@code Alternative (not approved):}. */
    private static boolean holdsBack(Block block) {
        return block instanceof Block.Paragraph text
                && text.text().line().endsWith(":")
                && text.text().lines().size() == 1
                && Marks.holdsBack(text.text().line());
    }

    private Block block(Block block) {
        if (block instanceof Block.Paragraph text) {
            return paragraph(text, false);
        }
        if (block instanceof Block.ItemList list) {
            List<Block.Item> items = list.items().stream()
                    .map(this::item)
                    .filter(item -> item != null)
                    .toList();
            return items.isEmpty() ? null : new Block.ItemList(list.ordered(), items, list.line(), list.lastLine());
        }
        if (block instanceof Block.Table table) {
            List<List<Excerpt>> rows = table.rows().stream()
                    .map(row -> row(table.header(), row))
                    .filter(row -> !row.isEmpty())
                    .toList();
            return numbered(table, rows)
                    ? new Block.Table(
                            behind(table.header()),
                            rows.stream().map(Asides::behind).toList(),
                            table.line(),
                            table.lastLine())
                    : new Block.Table(table.header(), rows, table.line(), table.lastLine());
        }
        if (block instanceof Block.Message message) {
            return new Block.Message(
                    message.speaker(),
                    message.text(),
                    blocks(message.blocks()),
                    message.age(),
                    message.line(),
                    message.lastLine());
        }
        return block instanceof Block.Quote quote
                ? new Block.Quote(blocks(quote.blocks()), quote.line(), quote.lastLine())
                : block;
    }

    /** Whether the first of several columns does no more than number the rows. */
    private static boolean numbered(Block.Table table, List<List<Excerpt>> rows) {
        return table.header().size() > 2
                && rows.size() > 1
                && rows.stream()
                        .allMatch(row -> row.size() > 2
                                && NUMBER.matcher(row.get(0).text()).matches());
    }

    private static List<Excerpt> behind(List<Excerpt> cells) {
        return cells.subList(1, cells.size());
    }

    private Block.Item item(Block.Item item) {
        Block.Paragraph text = paragraph(item.paragraph(), true);
        if (text == null && !item.paragraph().text().isBlank()) {
            Builders.take(item.below(), Instruction.Kind.OTHER, found);
            return null;
        }
        return new Block.Item(item.mark(), text == null ? item.paragraph() : text, blocks(item.below()));
    }

    /** Without rows that a remark takes back; of a remark on a price, without the price. */
    private List<Excerpt> row(List<Excerpt> header, List<Excerpt> cells) {
        List<Excerpt> kept = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Excerpt cell = cells.get(i);
            boolean off = i < header.size()
                    && Columns.of(header.get(i).line()) == Columns.SHOWN
                    && NO.matcher(cell.text()).matches();
            List<Excerpt> asides = asides(cell);
            boolean open = cell.cut(asides).text().matches("(?s).*[\\p{L}\\d].*\\?\\?.*");
            boolean back = off
                    || asides.stream().anyMatch(aside -> takesBack(aside.line()))
                    || cells.size() > 2 && i > 0 && isTakenBack(cell.line());
            if (open || back && !Figures.hasPrice(cell)) {
                cells.forEach(found::unclear);
                return List.of();
            }
            asides.forEach(this::said);
            kept.add(back ? cell.part(0, 0) : cell.cut(asides).strip());
        }
        return kept;
    }

    /** What is left of a paragraph; null where nothing is. */
    private Block.Paragraph paragraph(Block.Paragraph text, boolean item) {
        List<Excerpt> cut = new ArrayList<>();
        for (Excerpt line : text.text().lines()) {
            List<Excerpt> asides = asides(line);
            if (italics == Italics.GIVEN) {
                asides = around(
                        line,
                        text.bold() > 0
                                && line.text().equals(text.text().lines().get(0).text()),
                        asides);
            }
            if (FURNITURE.matcher(line.text()).matches()) {
                found.unclear(line);
                cut.add(line);
            } else if (asides.stream().anyMatch(aside -> takesBack(aside.line()))) {
                cut.addAll(takenBack(line, asides, item));
            } else {
                asides.forEach(this::said);
                cut.addAll(asides);
            }
        }
        if (cut.isEmpty()) {
            return text;
        }
        Excerpt left = text.text().cut(cut);
        Matcher tail = TAIL.matcher(left.text());
        left = (tail.find() ? left.part(0, tail.start()) : left).strip();
        boolean says = left.text().chars().anyMatch(Character::isLetterOrDigit);
        return says
                ? new Block.Paragraph(
                        left, Math.min(text.bold(), left.text().length()), text.links(), text.line(), text.lastLine())
                : null;
    }

    /** The line that a remark takes back; in running text the sentence right before the remark. */
    private List<Excerpt> takenBack(Excerpt line, List<Excerpt> asides, boolean item) {
        List<Excerpt> cut = new ArrayList<>(asides);
        Excerpt words = line.cut(asides);
        boolean price = Figures.hasPrice(words)
                && asides.stream().anyMatch(aside -> PRICE.matcher(aside.text()).find());
        if (price) {
            cut.addAll(0, Figures.prices(words));
        } else if (item
                || line.text().length() < 2 * SENTENCE
                || Sentences.of(line).size() < 2) {
            cut = List.of(line);
        } else {
            for (Excerpt aside : asides) {
                int before = line.text().indexOf(aside.text());
                List<Excerpt> sentences = Sentences.of(line.part(0, before).strip());
                if (takesBack(aside.line()) && !sentences.isEmpty()) {
                    cut.add(sentences.get(sentences.size() - 1));
                }
            }
            cut.sort(Comparator.comparingInt(part -> line.text().indexOf(part.text())));
        }
        for (Excerpt part : cut) {
            found.unclear(part);
            found.remark(Remark.Kind.UNCLEAR, part.span(), part.line());
        }
        return cut;
    }

    private void said(Excerpt aside) {
        new ColorReader(found).line(aside);
        found.instruct(Instruction.Kind.OTHER, aside);
    }

    /** The remarks within a line, with their brackets. */
    private List<Excerpt> asides(Excerpt line) {
        List<Excerpt> asides = new ArrayList<>();
        for (Excerpt words : line.italics()) {
            if (italics == Italics.REMARKS || takesBack(words.line())) {
                asides.add(words);
            }
        }
        Matcher brackets = BRACKETS.matcher(line.text());
        while (brackets.find()) {
            boolean square = brackets.group(1) != null;
            Excerpt words = line.group(brackets, square ? 1 : 2);
            Excerpt whole = line.group(brackets, 0);
            boolean apart = whole.text().length() == line.text().strip().length()
                    || line.text().startsWith(":", brackets.end());
            if (!apart && isAside(words.line(), square)) {
                asides.add(whole);
            }
        }
        return asides;
    }

    /** What is to be left out where only words in italics are given: all but them and what says what they are. */
    private List<Excerpt> around(Excerpt line, boolean named, List<Excerpt> asides) {
        List<Excerpt> given = line.italics();
        boolean says = named || KeyLine.of(line) != null && isKnown(KeyLine.of(line));
        if (given.isEmpty()) {
            return says || !Voice.isSentence(line.text()) ? asides : List.of(line);
        }
        found.given(document.file(), line.span().line(), line.span().endLine());
        List<Excerpt> rest = new ArrayList<>();
        int from = 0;
        for (Excerpt words : given) {
            int start = line.text().indexOf(words.text(), from);
            if (!(from == 0 && says)) {
                rest.add(words(line, from, start));
            }
            from = start + words.text().length();
        }
        rest.add(words(line, from, line.text().length()));
        rest.removeIf(part -> part.text().isEmpty());
        return rest;
    }

    /** What stands there from its first word on: the signs before it part the given words from each other. */
    private static Excerpt words(Excerpt line, int from, int to) {
        int first = from;
        while (from > 0 && first < to && !Character.isLetterOrDigit(line.text().charAt(first))) {
            first++;
        }
        return line.part(first, to);
    }

    private static boolean isKnown(KeyLine pair) {
        return Topics.whole(pair.key().line()).isPresent();
    }

    private static boolean isAside(String words, boolean square) {
        return SIGNED.matcher(words).matches()
                || withdraws(words)
                || square && Voice.isPrivate(words)
                || square && words.contains(" ") && Voice.toBuilders(words);
    }

    /** Whether a cell says of its row that it is not to be shown. */
    private static boolean isTakenBack(String cell) {
        return WITHDRAWN.matcher(cell.replaceAll("^\\(|\\)$", "")).matches();
    }

    /** Whether a remark takes back what stands before it. */
    private static boolean takesBack(String words) {
        return Voice.isPrivate(words) || withdraws(words);
    }

    private static boolean withdraws(String words) {
        return Stream.of(SENTENCES.split(words.replace('’', '\'').strip()))
                .map(part -> part.replaceFirst("^\\W+", ""))
                .anyMatch(part -> WITHDRAWN.matcher(part).matches());
    }
}
