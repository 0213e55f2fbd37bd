package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;

/**
 * Plain text taken from a document, with the place of each of its characters: signs of Markdown or HTML are gone, the
 * way back is not. Any part of an excerpt is an excerpt.
 */
public final class Excerpt {
    private final Document.Lines source;
    private final String text;
    private final int[] at;

    /**
     * An excerpt.
     *
     * @param source lines of the document
     * @param text plain text; line breaks are {@code \n}
     * @param at offset in the document's text of each character of {@code text}
     */
    public Excerpt(Document.Lines source, String text, int[] at) {
        if (text.length() != at.length) {
            throw new IllegalArgumentException("%d characters at %d places".formatted(text.length(), at.length));
        }
        this.source = source;
        this.text = text;
        this.at = at;
    }

    /** The whole text of {@code lines}. */
    static Excerpt of(Document.Lines lines) {
        int[] at = new int[lines.text().length()];
        Arrays.setAll(at, i -> i);
        return new Excerpt(lines, lines.text(), at);
    }

    Document.Lines source() {
        return source;
    }

    /** Offset in the document's text of the character at {@code index}. */
    int place(int index) {
        return at[index];
    }

    /** The plain text. */
    public String text() {
        return text;
    }

    /** The plain text on one line: white space is one space. */
    public String line() {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Where it stands; of an empty excerpt, the beginning of its document. */
    public Span span() {
        return text.isEmpty() ? source.span(0, 0) : source.span(at[0], at[at.length - 1]);
    }

    /** Characters {@code from} to {@code to}, the last excluded. */
    public Excerpt part(int from, int to) {
        return new Excerpt(source, text.substring(from, to), Arrays.copyOfRange(at, from, to));
    }

    /** From {@code from} to the end. */
    public Excerpt from(int from) {
        return part(Math.min(from, text.length()), text.length());
    }

    /** The group of a match in {@link #text()}; null where it took no part. */
    public Excerpt group(Matcher match, int group) {
        return match.start(group) < 0 ? null : part(match.start(group), match.end(group));
    }

    /** Without white space at the ends. */
    public Excerpt strip() {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    /** Without what {@code pattern} finds at the beginning. */
    public Excerpt without(Pattern pattern) {
        Matcher match = pattern.matcher(text);
        return match.lookingAt() ? from(match.end()).strip() : this;
    }

    /** Without emoji and similar signs at the beginning. */
    public Excerpt withoutPictographs() {
        return from(Pictographs.end(text, 0));
    }

    /** The parts between matches of {@code separator}, stripped, without empty ones. */
    public List<Excerpt> split(Pattern separator) {
        List<Excerpt> parts = new ArrayList<>();
        Matcher match = separator.matcher(text);
        int start = 0;
        while (match.find()) {
            parts.add(part(start, match.start()).strip());
            start = match.end();
        }
        parts.add(from(start).strip());
        parts.removeIf(Excerpt::isBlank);
        return parts;
    }

    /** Its lines, stripped, without empty ones. */
    public List<Excerpt> lines() {
        return split(Pattern.compile("\n"));
    }

    /** Whether nothing but white space and signs of emphasis stands between {@code before} and this. */
    public boolean follows(Excerpt before) {
        return source == before.source
                && !text.isEmpty()
                && !before.text.isEmpty()
                && at[0] > before.at[before.at.length - 1]
                && source.text()
                        .substring(before.at[before.at.length - 1] + 1, at[0])
                        .chars()
                        .allMatch(c -> Character.isWhitespace(c) || "*_`>".indexOf(c) >= 0);
    }

    /** What is left in parts where the characters at {@code taken} are cut out. */
    public List<Excerpt> without(List<Span> taken) {
        boolean[] cut = new boolean[at.length];
        for (Span span : taken) {
            if (span.file().equals(source.file()) && span.column() > 0 && span.endLine() <= source.count()) {
                int first = source.start(span.line()) + span.column() - 1;
                int last = source.start(span.endLine()) + span.endColumn() - 1;
                for (int i = 0; i < at.length; i++) {
                    cut[i] |= first <= at[i] && at[i] <= last;
                }
            }
        }
        List<Excerpt> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= at.length; i++) {
            if (i == at.length || cut[i]) {
                parts.add(part(start, i).strip());
                start = i + 1;
            }
        }
        parts.removeIf(part -> part.text().chars().noneMatch(Character::isLetterOrDigit));
        return parts;
    }

    /** Without the characters of {@code parts}, which are parts of it in the order in which they stand. */
    public Excerpt cut(List<Excerpt> parts) {
        CharacterRun left = new CharacterRun();
        int next = 0;
        for (int i = 0; i < at.length; i++) {
            while (next < parts.size() && parts.get(next).at[parts.get(next).at.length - 1] < at[i]) {
                next++;
            }
            if (next == parts.size() || at[i] < parts.get(next).at[0]) {
                left.add(text.charAt(i), at[i]);
            }
        }
        return left.excerpt(source);
    }

    /** The parts that stand in single asterisks or underscores: in Markdown, words in italics. */
    public List<Excerpt> italics() {
        List<Excerpt> found = new ArrayList<>();
        boolean italic = false;
        int start = 0;
        for (int i = 0; i < at.length; i++) {
            if (isMarked(i) && italic) {
                found.add(part(start, i).strip());
            }
            if (isMarked(i)) {
                italic = !italic;
                start = i;
            }
        }
        if (italic) {
            found.add(from(start).strip());
        }
        found.removeIf(Excerpt::isBlank);
        return found;
    }

    /** Whether italics begin or end before the character at {@code index}. */
    private boolean isMarked(int index) {
        int from = index == 0 ? source.start(source.lineAt(at[0])) : at[index - 1] + 1;
        int end = at[index];
        if (end <= from || index > 0 && source.text().substring(from, end).contains("](")) {
            return false;
        }
        int signs = 0;
        for (int i = end - 1; i >= from && (index > 0 || isSign(i)); i--) {
            signs += isSign(i) ? 1 : 0;
        }
        return signs % 2 == 1;
    }

    private boolean isSign(int offset) {
        return "*_".indexOf(source.text().charAt(offset)) >= 0;
    }

    /** As a value on one line. */
    public Value.Text value() {
        return new Value.Text(line(), span());
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufe0f';
    }

    @Override
    public String toString() {
        return line() + " (" + span() + ")";
    }
}
