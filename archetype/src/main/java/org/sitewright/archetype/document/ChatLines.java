package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chat as a messenger exports it: each message is a paragraph, without the time and the name before it. */
final class ChatLines {
    private static final Pattern MESSAGE = Pattern.compile(
            "^\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?]?\\s*(?:[–-]\\s*)?[^:\\n]{1,40}:\\s",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 4;

    private ChatLines() {}

    /** Whether {@code text} is one. */
    static boolean are(String text) {
        return MESSAGE.matcher(text).results().limit(FEWEST).count() == FEWEST;
    }

    /** One paragraph a message; its lines are kept. */
    static List<Block> read(Excerpt all) {
        List<Block> blocks = new ArrayList<>();
        Matcher message = MESSAGE.matcher(all.text());
        int start = -1;
        while (message.find()) {
            add(all, start, message.start(), blocks);
            start = message.end();
        }
        add(all, start, all.text().length(), blocks);
        return blocks;
    }

    private static void add(Excerpt all, int start, int end, List<Block> blocks) {
        Excerpt words = start < 0 ? all.part(0, 0) : all.part(start, end).strip();
        if (!words.isBlank()) {
            blocks.add(new Block.Paragraph(
                    words, 0, List.of(), words.span().line(), words.span().endLine()));
        }
    }
}
