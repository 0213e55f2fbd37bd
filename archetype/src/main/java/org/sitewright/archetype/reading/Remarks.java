package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/**
 * Remarks of people in a document that somebody else wrote: paragraphs that begin with a name in capitals, more than once
 * the same, and paragraphs that are wholly in italics.
 */
final class Remarks {
    private static final Pattern SIGNED =
            Pattern.compile("(?sU)\\W{0,3}(?<who>\\p{Lu}{3,15}(?: \\p{Lu}{2,15})?)\\W{0,2}:\\W{0,2}\\s+(?<words>.+)");
    private static final Pattern ITALIC =
            Pattern.compile("\\s*(?:[*](?![*\\s]).*[^*\\s][*]|_(?![_\\s]).*[^_\\s]_)\\s*");
    private static final int FEWEST = 3;

    private final Document document;
    private final Set<String> people;
    private final Italics italics;

    private Remarks(Document document, Set<String> people, Italics italics) {
        this.document = document;
        this.people = people;
        this.italics = italics;
    }

    static Remarks of(Document document) {
        Map<String, Integer> count = new HashMap<>();
        for (Block block : document.blocks()) {
            Matcher signed = signed(block);
            if (signed != null && Topics.whole(signed.group("who")).isEmpty()) {
                count.merge(signed.group("who"), 1, Integer::sum);
            }
        }
        return new Remarks(
                document,
                count.entrySet().stream()
                        .filter(entry -> entry.getValue() >= FEWEST)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                Italics.in(document));
    }

    private static Matcher signed(Block block) {
        if (!(block instanceof Block.Paragraph text)) {
            return null;
        }
        Matcher signed = SIGNED.matcher(text.text().text());
        return signed.matches() ? signed : null;
    }

    private static boolean isItalic(Document document, Block block) {
        return !document.extracted()
                && block instanceof Block.Paragraph text
                && text.bold() == 0
                && ITALIC.matcher(String.join(
                                " ",
                                java.util.stream.IntStream.rangeClosed(block.line(), block.lastLine())
                                        .mapToObj(document.lines()::line)
                                        .toList()))
                        .matches()
                && text.text().text().contains(" ");
    }

    /** The blocks without remarks; what people say in theirs is handed to {@code said}, the rest to {@code others}. */
    List<Block> without(Consumer<Excerpt> said, Consumer<Excerpt> others) {
        List<Block> kept = new ArrayList<>();
        for (Block block : document.blocks()) {
            Matcher signed = signed(block);
            if (signed != null && people.contains(signed.group("who"))) {
                Excerpt words = ((Block.Paragraph) block).text();
                said.accept(words.part(signed.start("words"), signed.end("words")));
            } else if (isItalic(document, block)
                    && (italics == Italics.REMARKS
                            || italics == Italics.UNSAID
                                    && Voice.toBuilders(
                                            ((Block.Paragraph) block).text().text(), true))) {
                others.accept(((Block.Paragraph) block).text());
            } else {
                kept.add(block);
            }
        }
        return kept;
    }
}
