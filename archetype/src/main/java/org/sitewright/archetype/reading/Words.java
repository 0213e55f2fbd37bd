package org.sitewright.archetype.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as its words and signs, so that two texts can be compared whatever their white space, quotation marks, dashes and
 * signs of Markdown: a word is a run of letters and digits, every other sign stands for itself, case counts.
 */
final class Words {
    private static final Pattern MARKS = Pattern.compile(
            "(?:[ \\t>]|\\p{So}|#{1,6}(?=[ \\t])|[-*•·▪◦‣✅☑✔✓⬜☐❌✗✘➡→👉](?=[ \\t\\ufe0f])|\\ufe0f|\\[[ xX]](?=[ \\t])){0,50}");
    private static final Pattern HIDDEN =
            Pattern.compile("!?\\[(?=[^\\]]{0,500}][(\\[])|](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,200}])"
                    + "|</?[a-zA-Z][a-zA-Z0-9]*(?=[\\s/>])[^<>]{0,500}>|<(?=[a-z]+:|[^\\s<>@]{1,100}@)|(?<=\\S)>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|(\\w{2,6}));");
    private static final String SINGLE = "'’‘‚‛`´′";
    private static final String DOUBLE = "\"“”„‟«»″";
    private static final String DASHES = "-‐‑‒–—−";
    private static final String SEPARATORS = "|·•∙";

    /** A word or sign, from offset {@code start} to {@code end}. */
    record Word(String text, int start, int end, int line) {
        boolean digits() {
            return text.chars().allMatch(Character::isDigit);
        }

        boolean alphanumeric() {
            return Character.isLetterOrDigit(text.codePointAt(0));
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final String text;

    private Words(String text) {
        this.text = text;
    }

    /** Of a value; only signs that Markdown has for emphasis and at the beginning of lines are left out. */
    static Words ofValue(String text) {
        Words words = new Words(text);
        words.read(false, true);
        return words;
    }

    /**
     * Of a stretch of a document.
     *
     * @param shown without what a reader of the rendered text does not see: targets of links and tags
     * @param lineStart whether it begins a line
     */
    static Words ofSource(String text, boolean shown, boolean lineStart) {
        Words words = new Words(text);
        words.read(shown, lineStart);
        return words;
    }

    /** Whether leaving out what is not shown makes a difference. */
    static boolean hides(String text) {
        return text.indexOf('[') >= 0 || text.indexOf('<') >= 0 || text.indexOf('&') >= 0 || text.indexOf(']') >= 0;
    }

    List<Word> list() {
        return words;
    }

    private void read(boolean shown, boolean lineStart) {
        Matcher marks = MARKS.matcher(text);
        Matcher hidden = HIDDEN.matcher(text);
        int next = shown && hidden.find() ? hidden.start() : Integer.MAX_VALUE;
        int line = 0;
        int i = lineStart ? afterMarks(marks, 0) : 0;
        while (i < text.length()) {
            while (next < i) {
                next = hidden.find() ? hidden.start() : Integer.MAX_VALUE;
            }
            if (next == i) {
                i = hidden.end();
                continue;
            }
            int c = text.codePointAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            } else if (c == '\n') {
                line++;
                i = afterMarks(marks, i + 1);
            } else if (shown && c == '&') {
                i = entity(i, line);
            } else if (Character.isLetterOrDigit(c)) {
                i = word(i, line);
            } else {
                sign(c, i, line);
                i += Character.charCount(c);
            }
        }
    }

    private int afterMarks(Matcher marks, int from) {
        return marks.region(from, text.length()).lookingAt() ? marks.end() : from;
    }

    private int word(int from, int line) {
        StringBuilder word = new StringBuilder();
        int i = from;
        int end = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || joins(Character.getType(c))) {
                word.appendCodePoint(c);
                end = i + Character.charCount(c);
                if (standsAlone(c)) {
                    break;
                }
            } else if (!(invisible(c) || c == '*' && between(i))) {
                break;
            }
            i += Character.charCount(c);
        }
        words.add(new Word(Normalizer.normalize(word, Normalizer.Form.NFC), from, end, line));
        return end;
    }

    private static boolean joins(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean between(int i) {
        int before = i;
        int after = i;
        while (before > 0 && text.charAt(before - 1) == '*') {
            before--;
        }
        while (after < text.length() && text.charAt(after) == '*') {
            after++;
        }
        return before > 0
                && after < text.length()
                && Character.isLetter(text.charAt(before - 1))
                && Character.isLetter(text.charAt(after));
    }

    private void sign(int c, int at, int line) {
        boolean emphasis = c == '*' || c == '~' || c == '\\' || c == '`' || c == '_' && !inWord(at);
        if (emphasis || invisible(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return;
        }
        int end = at + Character.charCount(c);
        if (c == '…') {
            for (int i = 0; i < 3; i++) {
                words.add(new Word(".", at, end, line));
            }
            return;
        }
        String one = Character.toString(c);
        words.add(new Word(unified(one), at, end, line));
    }

    /** One sign for all quotation marks, for all dashes, and for what stands between cells of a table. */
    private static String unified(String sign) {
        if (SINGLE.contains(sign) || DOUBLE.contains(sign)) {
            return "'";
        }
        return DASHES.contains(sign) ? "-" : SEPARATORS.contains(sign) ? "|" : sign;
    }

    private boolean inWord(int at) {
        int before = at > 0 && text.charAt(at - 1) == '\\' ? at - 2 : at - 1;
        return before >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(before))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private int entity(int at, int line) {
        Matcher entity = ENTITY.matcher(text).region(at, text.length());
        if (!entity.lookingAt()) {
            sign('&', at, line);
            return at + 1;
        }
        int c = entity.group(1) != null
                ? Integer.parseInt(entity.group(1))
                : entity.group(2) != null ? Integer.parseInt(entity.group(2), 16) : named(entity.group(3));
        if (!Character.isValidCodePoint(c) || c == 0) {
            sign('&', at, line);
            return at + 1;
        }
        if (Character.isLetterOrDigit(c)) {
            words.add(new Word(Character.toString(c), at, entity.end(), line));
        } else {
            sign(c, at, line);
        }
        return entity.end();
    }

    private static int named(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot", "ldquo", "rdquo", "bdquo", "laquo", "raquo" -> '"';
            case "apos", "lsquo", "rsquo" -> '\'';
            case "nbsp" -> ' ';
            case "ndash", "mdash" -> '-';
            case "shy" -> '\u00ad';
            case "hellip" -> '…';
            case "euro" -> '€';
            case "pound" -> '£';
            default -> 0;
        };
    }

    private static boolean invisible(int c) {
        return c == 0x200b || c == 0x200d || c == 0xfe0f || c == 0xad || c == 0xfeff || c == 0x2060;
    }

    /** Scripts that are written without spaces. */
    private static boolean standsAlone(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isIdeographic(c)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI
                || script == Character.UnicodeScript.LAO
                || script == Character.UnicodeScript.KHMER;
    }
}
