package org.sitewright.archetype.document;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The text that the parser of inline Markdown saw, which in a cell is not the text of the file. */
sealed interface Region {
    /** Place in the document of what the parser calls {@code index}. */
    int place(int index);

    /** The first end of a line from {@code index} on. */
    int lineEnd(int index);

    /** What the parser saw from {@code from} to {@code to}. */
    String text(int from, int to);

    /** The source of {@code node}. */
    default Slice source(Node node) {
        StringBuilder text = new StringBuilder();
        for (SourceSpan span : node.getSourceSpans()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(text(span.getInputIndex(), span.getInputIndex() + span.getLength()));
        }
        int[] indexes = new int[text.length()];
        int i = 0;
        for (SourceSpan span : node.getSourceSpans()) {
            if (i > 0) {
                indexes[i] = lineEnd(indexes[i - 1]);
                i++;
            }
            for (int k = 0; k < span.getLength() && i < indexes.length; k++) {
                indexes[i++] = span.getInputIndex() + k;
            }
        }
        return new Slice(text.toString(), indexes);
    }

    /** Source of a node with the parser's index of each character. */
    record Slice(String text, int[] indexes) {
        int index(int at) {
            return indexes[at];
        }
    }

    /** Everything. */
    record Whole(Excerpt input) implements Region {
        @Override
        public int place(int index) {
            return input.place(Math.min(index, input.text().length() - 1));
        }

        @Override
        public int lineEnd(int index) {
            int end = input.text().indexOf('\n', index);
            return end < 0 ? input.text().length() : end;
        }

        @Override
        public String text(int from, int to) {
            return input.text().substring(from, Math.min(to, input.text().length()));
        }
    }

    /** A cell, whose escaped pipes were replaced before its inline Markdown was parsed. */
    record Cell(Excerpt content, int base) implements Region {
        @Override
        public int place(int index) {
            return content.place(
                    Math.max(0, Math.min(index - base, content.text().length() - 1)));
        }

        @Override
        public int lineEnd(int index) {
            return index;
        }

        @Override
        public String text(int from, int to) {
            int length = content.text().length();
            return content.text().substring(Math.min(from - base, length), Math.min(to - base, length));
        }
    }

    /** The cell at {@code span}. */
    static Region cell(Excerpt input, SourceSpan span) {
        CharacterRun content = new CharacterRun();
        int end = span.getInputIndex() + span.getLength();
        for (int i = span.getInputIndex(); i < end; i++) {
            if (input.text().charAt(i) == '\\' && i + 1 < end && input.text().charAt(i + 1) == '|') {
                i++;
            }
            content.add(input.text().charAt(i), input.place(i));
        }
        return new Cell(content.excerpt(input.source()), span.getInputIndex());
    }
}
