package org.sitewright.archetype.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Emoji and similar signs at the beginning of a text: decoration, or the mark of a checklist. */
final class Pictographs {
    private static final Pattern MARK =
            Pattern.compile("(?:\\[([ xX✓✔✗-]?)\\]|([✅☑✔⬜☐❌✗✘☒]))[\\ufe0e\\ufe0f]?(?=\\s|$|\\p{L}|\\p{N})\\s*");
    private static final Map<String, Block.Mark> MARKS = Map.ofEntries(
            Map.entry("", Block.Mark.OPEN),
            Map.entry(" ", Block.Mark.OPEN),
            Map.entry("x", Block.Mark.DONE),
            Map.entry("X", Block.Mark.DONE),
            Map.entry("✓", Block.Mark.DONE),
            Map.entry("✔", Block.Mark.DONE),
            Map.entry("✅", Block.Mark.DONE),
            Map.entry("☑", Block.Mark.DONE),
            Map.entry("⬜", Block.Mark.OPEN),
            Map.entry("☐", Block.Mark.OPEN),
            Map.entry("-", Block.Mark.CROSSED),
            Map.entry("❌", Block.Mark.CROSSED),
            Map.entry("✗", Block.Mark.CROSSED),
            Map.entry("✘", Block.Mark.CROSSED),
            Map.entry("☒", Block.Mark.CROSSED));

    private Pictographs() {}

    /** How {@code text} is marked at {@code from}, and where the words after the mark begin. */
    static Marked mark(String text, int from) {
        Matcher mark = MARK.matcher(text).region(from, text.length());
        if (!mark.lookingAt()) {
            return new Marked(Block.Mark.NONE, from);
        }
        return new Marked(MARKS.get(mark.group(1) != null ? mark.group(1) : mark.group(2)), mark.end());
    }

    record Marked(Block.Mark mark, int end) {}

    /** Where the words of {@code text} begin after signs and white space at {@code from}. */
    static int end(String text, int from) {
        int at = from;
        int end = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if ("🔒🔐🚫⛔⏳".contains(Character.toString(point))) {
                // Not for everybody: what follows must keep its mark.
                break;
            }
            if (keycap(text, at)) {
                at = text.indexOf('\u20e3', at) + 1;
            } else if (!sign(point) && !(end > from && joins(point))) {
                break;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            end = at;
        }
        return end;
    }

    /** A digit in a key: 1, perhaps a variation selector, and the enclosing key. */
    private static boolean keycap(String text, int afterDigit) {
        return text.startsWith("\u20e3", afterDigit) || text.startsWith("\ufe0f\u20e3", afterDigit);
    }

    private static boolean joins(int point) {
        return point == 0x200d || point == 0xfe0f || point == 0xfe0e || (point >= 0x1f3fb && point <= 0x1f3ff);
    }

    private static boolean sign(int point) {
        return (point >= 0x2190 && point <= 0x21ff)
                || (point >= 0x2300 && point <= 0x23ff)
                || (point >= 0x25a0 && point <= 0x27bf)
                || (point >= 0x2900 && point <= 0x297f)
                || (point >= 0x2b00 && point <= 0x2bff)
                || (point >= 0x1f000 && point <= 0x1faff);
    }
}
