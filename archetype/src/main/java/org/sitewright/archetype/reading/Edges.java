package org.sitewright.archetype.reading;

import java.util.List;

/** Where in a text lines, sentences and cells begin and end. */
final class Edges {
    /** Stands between cells, however they are separated. */
    static final String SEPARATOR = "|";

    private static final int LABEL = 4;

    private final List<Words.Word> words;

    Edges(List<Words.Word> words) {
        this.words = words;
    }

    /** Whether a line or sentence begins at {@code i}, or what follows the label or mark of a line. */
    static boolean begins(List<Words.Word> words, int i) {
        if (i <= 0
                || i >= words.size()
                || words.get(i - 1).line() != words.get(i).line()) {
            return true;
        }
        Words.Word before = words.get(i - 1);
        int end = i - 1;
        while (end > 0 && i - end < LABEL && "')]".contains(words.get(end).text())) {
            end--;
        }
        boolean apart = before.end() < words.get(i).start();
        boolean sentence = ".!?".contains(words.get(end).text());
        return apart && (sentence || before.text().equals(":") && isLabel(words, i - 1)) || isMark(words, i - 1);
    }

    /** Whether no more than a few words stand between the beginning of the line and the sign at {@code i}. */
    private static boolean isLabel(List<Words.Word> words, int i) {
        int first = i;
        while (first > 0
                && i - first <= LABEL
                && words.get(first - 1).line() == words.get(i).line()) {
            first--;
        }
        return i - first <= LABEL;
    }

    /** Whether nothing but a few signs stands between the beginning of the line and {@code i}. */
    private static boolean isMark(List<Words.Word> words, int i) {
        int at = i;
        while (at >= 0 && i - at < LABEL && words.get(at).line() == words.get(i).line()) {
            if (words.get(at).alphanumeric()) {
                return false;
            }
            at--;
        }
        return at < 0 || words.get(at).line() != words.get(i).line();
    }

    /** Whether a cell ends before {@code i}. */
    boolean cellEnds(int i) {
        int at = i < words.size() && words.get(i).text().equals("'") ? i + 1 : i;
        return at >= words.size() || words.get(at).text().equals(SEPARATOR);
    }

    /** Whether a cell begins at {@code i}. */
    boolean cellBegins(int i) {
        int at = i > 0 && words.get(i - 1).text().equals("'") ? i - 2 : i - 1;
        return at < 0 || words.get(at).text().equals(SEPARATOR);
    }
}
