package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/**
 * A text on which several people work, each line marked with who says it: {@code M: "Sharing is caring"}, {@code B: Strike
 * that.} What one proposes and another strikes is not shown, nor is what they say about it.
 */
final class Turns {
    private static final Pattern MARK =
            Pattern.compile("(?m)^[ \\t]*(?<who>\\p{Lu}{1,3}|\\p{Lu}\\p{Ll}{1,12}):[ \\t]+(?=\\S)");
    private static final Pattern AGREES = Phrases.first("SETTLES");
    private static final Pattern STRIKES = Phrases.within("STRIKES");
    private static final Pattern QUOTED = Pattern.compile("(?s)[\"“„«][^\"”“»]{3,300}[\"”“»]");
    private static final int OFTEN = 4;

    private Turns() {}

    /** Whether two people at least speak often in {@code blocks}, and strike what the other says. */
    static boolean are(List<Block> blocks) {
        Map<String, Integer> count = new HashMap<>();
        int struck = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph text) {
                for (Excerpt turn : apart(text.text())) {
                    Matcher mark = MARK.matcher(turn.text());
                    if (mark.lookingAt() && Topics.whole(mark.group("who")).isEmpty()) {
                        count.merge(mark.group("who"), 1, Integer::sum);
                        struck += STRIKES.matcher(plain(turn)).find() ? 1 : 0;
                    }
                }
            }
        }
        return count.values().stream().filter(times -> times >= OFTEN).count() > 1 && struck > 1;
    }

    private static List<Excerpt> apart(Excerpt text) {
        List<Excerpt> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(text.text());
        int start = 0;
        while (mark.find()) {
            parts.add(text.part(start, mark.start()).strip());
            start = mark.start();
        }
        parts.add(text.from(start).strip());
        parts.removeIf(Excerpt::isBlank);
        return parts;
    }

    private static String plain(Excerpt words) {
        return words.line().replace('’', '\'');
    }

    /** The blocks with what stands in the end, each turn as a paragraph; the rest is handed to {@code builders}. */
    static List<Block> settled(List<Block> blocks, Consumer<Excerpt> builders) {
        List<Block> settled = new ArrayList<>();
        int section = 0;
        for (Block block : blocks) {
            if (!(block instanceof Block.Paragraph text)
                    || !MARK.matcher(text.text().text()).find()) {
                settled.add(block);
                section = settled.size();
                continue;
            }
            for (Excerpt turn : apart(text.text())) {
                Matcher mark = MARK.matcher(turn.text());
                turn(mark.lookingAt() ? turn.from(mark.end()) : turn, settled, section, builders);
            }
        }
        return settled;
    }

    private static void turn(Excerpt words, List<Block> settled, int section, Consumer<Excerpt> builders) {
        Excerpt last = null;
        boolean strikes = STRIKES.matcher(plain(words)).find();
        if (strikes && settled.size() > section) {
            last = ((Block.Paragraph) settled.remove(settled.size() - 1)).text();
            builders.accept(last);
        }
        if (!strikes && !AGREES.matcher(plain(words)).find()) {
            settled.add(new Block.Paragraph(
                    words, 0, List.of(), words.span().line(), words.span().endLine()));
            return;
        }
        Matcher quoted = QUOTED.matcher(words.text());
        if (strikes && last != null && quoted.find()) {
            Excerpt instead = words.part(quoted.start(), quoted.end());
            settled.add(new Block.Paragraph(
                    instead, 0, List.of(), instead.span().line(), instead.span().endLine()));
        }
        builders.accept(words);
    }
}
