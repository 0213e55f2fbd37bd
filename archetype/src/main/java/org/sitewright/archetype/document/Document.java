package org.sitewright.archetype.document;

import java.util.Arrays;
import java.util.List;
import org.sitewright.archetype.brief.Span;

/**
 * One file of a brief that holds words.
 *
 * @param lines its text, to which every span refers: the file's own, or what was extracted from a format without lines
 * @param extracted whether the text is an extract (DOCX, PDF, HTML), which the project keeps so that spans can be looked up
 * @param blocks in reading order
 */
public record Document(Lines lines, boolean extracted, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Path within the brief's folder. */
    public String file() {
        return lines.file();
    }

    /** The text of a document and where its lines begin. */
    public static final class Lines {
        private final String file;
        private final String text;
        private final int[] starts;

        /** The lines of {@code text}, which are separated by {@code \n} alone. */
        public Lines(String file, String text) {
            this.file = file;
            this.text = text;
            int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
            int line = 1;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\n') {
                    found[line++] = i + 1;
                }
            }
            this.starts = found;
        }

        /** Path within the brief's folder. */
        public String file() {
            return file;
        }

        /** The whole text. */
        public String text() {
            return text;
        }

        /** How many lines there are. */
        public int count() {
            return starts.length;
        }

        /** Line of the character at {@code offset}, from 1. */
        public int lineAt(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return found >= 0 ? found + 1 : -found - 1;
        }

        /** Offset of the first character of {@code line}. */
        public int start(int line) {
            return starts[line - 1];
        }

        /** Line {@code line}, from 1, without its end. */
        public String line(int line) {
            int end = line < starts.length ? starts[line] - 1 : text.length();
            return text.substring(starts[line - 1], end);
        }

        /** From the character at {@code first} to the one at {@code last}, both included. */
        public Span span(int first, int last) {
            int line = lineAt(first);
            int endLine = lineAt(last);
            return new Span(file, line, first - start(line) + 1, endLine, last - start(endLine) + 1);
        }

        /** Lines {@code from} to {@code to}, both included, as they stand. */
        public Excerpt excerpt(int from, int to) {
            int start = start(from);
            int end = start(to) + line(to).length();
            int[] at = new int[end - start];
            Arrays.setAll(at, i -> start + i);
            return new Excerpt(this, text.substring(start, end), at);
        }
    }
}
