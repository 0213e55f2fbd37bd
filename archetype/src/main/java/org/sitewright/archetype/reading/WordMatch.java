package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a value in those of a stretch, in time linear in both. On one line they stand there one after the
 * other; of a text of several lines each line does, in order, and only whole lines may be missing in between.
 */
final class WordMatch {
    private final List<Words.Word> source;
    private final int low;
    private final int high;
    private final String key;

    WordMatch(Stretch.Around around, String key) {
        this.source = around.words();
        this.low = around.low();
        this.high = around.high();
        this.key = key;
    }

    /** Whether the stretch holds {@code value}. */
    boolean holds(List<Words.Word> value) {
        List<List<Words.Word>> lines = lines(value);
        int at = low;
        for (int i = 0; i < lines.size(); i++) {
            List<Words.Word> line = lines.get(i);
            int found = find(line, at, i > 0, Whole.isAddress(line));
            if (found < 0) {
                return false;
            }
            at = found + line.size();
        }
        return !lines.isEmpty();
    }

    private static List<List<Words.Word>> lines(List<Words.Word> value) {
        List<List<Words.Word>> lines = new ArrayList<>();
        int last = -1;
        for (Words.Word word : value) {
            if (word.line() != last) {
                lines.add(new ArrayList<>());
                last = word.line();
            }
            lines.get(lines.size() - 1).add(word);
        }
        return lines;
    }

    /** Index of the first fitting occurrence from {@code from}, or -1. */
    private int find(List<Words.Word> words, int from, boolean further, boolean address) {
        int[] back = prefixes(words);
        int matched = 0;
        for (int i = from; i < high; i++) {
            String text = source.get(i).text();
            while (matched > 0 && !words.get(matched).text().equals(text)) {
                matched = back[matched - 1];
            }
            if (words.get(matched).text().equals(text)) {
                matched++;
            }
            if (matched == words.size()) {
                int start = i + 1 - matched;
                if (Whole.is(key, address, source, start, i + 1) && (!further || follows(from, start))) {
                    return start;
                }
                matched = back[matched - 1];
            }
        }
        return -1;
    }

    /** Whether nothing, or nothing but whole lines, stands between the word before {@code end} and {@code start}. */
    private boolean follows(int end, int start) {
        return start == end || lineEndsBefore(end) && lineEndsBefore(start);
    }

    private boolean lineEndsBefore(int i) {
        return i >= source.size() || source.get(i - 1).line() != source.get(i).line();
    }

    private static int[] prefixes(List<Words.Word> words) {
        int[] back = new int[words.size()];
        for (int i = 1, length = 0; i < words.size(); ) {
            if (words.get(i).text().equals(words.get(length).text())) {
                back[i++] = ++length;
            } else if (length > 0) {
                length = back[length - 1];
            } else {
                back[i++] = 0;
            }
        }
        return back;
    }
}
