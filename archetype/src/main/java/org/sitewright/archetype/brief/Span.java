package org.sitewright.archetype.brief;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a file of the brief: where a value stands. Written as {@code menu.md:26:5-16} within one line, and as
 * {@code about.md:3:1-9:40} over several; {@code notes.txt:7} is a whole line.
 *
 * @param file path within the brief's folder, with {@code /}
 * @param line from 1; 0 where the whole file is meant
 * @param column of the first character, from 1; 0 for whole lines
 * @param endLine line of the last character
 * @param endColumn of the last character, from 1; 0 for whole lines
 */
public record Span(String file, int line, int column, int endLine, int endColumn) {
    private static final Pattern FORM = Pattern.compile(
            "(?<file>.+?):(?<line>\\d{1,9})(?::(?<column>\\d{1,9})-(?:(?<endLine>\\d{1,9}):)?(?<end>\\d{1,9}))?");

    /** One whole line. */
    public static Span line(String file, int line) {
        return new Span(file, line, 0, line, 0);
    }

    /** The whole of a file. */
    public static Span file(String file) {
        return new Span(file, 0, 0, 0, 0);
    }

    /** Reads the written form; empty where it is none. */
    public static Optional<Span> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int line = Integer.parseInt(form.group("line"));
        if (form.group("column") == null) {
            return Optional.of(line(form.group("file"), line));
        }
        int endLine = form.group("endLine") == null ? line : Integer.parseInt(form.group("endLine"));
        return Optional.of(new Span(
                form.group("file"),
                line,
                Integer.parseInt(form.group("column")),
                endLine,
                Integer.parseInt(form.group("end"))));
    }

    /** From the beginning of this to the end of {@code other}, which stands in the same file. */
    public Span to(Span other) {
        return new Span(file, line, column, other.endLine, other.endColumn);
    }

    /** Whether this and {@code other} share a character. */
    public boolean meets(Span other) {
        return file.equals(other.file) && !isBefore(other) && !other.isBefore(this);
    }

    private boolean isBefore(Span other) {
        return endLine < other.line || endLine == other.line && endColumn > 0 && endColumn < other.column;
    }

    /** The file and, where there is one, the line: what a person needs to find it. */
    public String place() {
        return line == 0 ? file : file + ":" + line;
    }

    @Override
    public String toString() {
        if (column == 0) {
            return place();
        }
        return file + ":" + line + ":" + column + "-" + (endLine == line ? "" : endLine + ":") + endColumn;
    }
}
