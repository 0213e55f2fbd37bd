package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words of a value in those of a stretch, in time linear in both. They stand there one after the other; of a
 * running text whole sentences and lines may be missing in between.
 */
final class WordMatch {
    private static final int LABEL = 4;

    private final Stretch stretch;
    private final Stretch.Around around;
    private final List<Words.Word> source;
    private final String key;

    WordMatch(Stretch stretch, boolean shown, String key) {
        this.stretch = stretch;
        this.around = key.equals("address") ? stretch.around(shown).without(",") : stretch.around(shown);
        this.source = around.words();
        this.key = key;
    }

    /**
     * Where in the stretch the value stands; empty where it does not. In an address, commas may stand for line breaks.
     *
     * @param running whether sentences and lines may be missing
     */
    Optional<List<Stretch>> find(List<Words.Word> value, boolean running) {
        List<Stretch> found = new ArrayList<>();
        int at = around.low();
        List<Words.Word> words = new ArrayList<>(value);
        words.removeIf(word -> key.equals("address") && word.text().equals(","));
        for (List<Words.Word> part : running ? sentences(words) : List.of(words)) {
            int start = part.isEmpty() ? -1 : find(part, at, !found.isEmpty());
            if (start < 0) {
                return Optional.empty();
            }
            at = start + part.size();
            found.add(new Stretch(
                    stretch.lines(),
                    around.offset() + source.get(start).start(),
                    around.offset() + source.get(at - 1).end()));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static List<List<Words.Word>> sentences(List<Words.Word> words) {
        List<List<Words.Word>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || begins(words, i)) {
                sentences.add(words.subList(start, i));
                start = i;
            }
        }
        return sentences;
    }

    /** Whether a line or sentence begins at {@code i}, or what follows the label of a line. */
    private static boolean begins(List<Words.Word> words, int i) {
        if (i <= 0
                || i >= words.size()
                || words.get(i - 1).line() != words.get(i).line()) {
            return true;
        }
        Words.Word before = words.get(i - 1);
        int end = i - 1;
        while (end > 0 && i - end < 4 && "')]".contains(words.get(end).text())) {
            end--;
        }
        boolean apart = before.end() < words.get(i).start();
        return apart && (".!?".contains(words.get(end).text()) || before.text().equals(":") && isLabel(words, i - 1))
                || before.text().equals("-") && isLabel(words, i - 1);
    }

    /** Whether no more than a few words stand between the beginning of the line and the sign at {@code i}. */
    private static boolean isLabel(List<Words.Word> words, int i) {
        int most = words.get(i).text().equals("-") ? 0 : LABEL;
        int first = i;
        while (first > 0
                && i - first <= most
                && words.get(first - 1).line() == words.get(i).line()) {
            first--;
        }
        return i - first <= most;
    }

    /** Index of the first fitting occurrence from {@code from}, or -1. */
    private int find(List<Words.Word> words, int from, boolean further) {
        boolean address = Whole.isAddress(words);
        int[] back = prefixes(words);
        int matched = 0;
        for (int i = from; i < around.high(); i++) {
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

    /** Whether nothing, or nothing but whole sentences and lines, stands between {@code end} and {@code start}. */
    private boolean follows(int end, int start) {
        return start == end || begins(source, end) && begins(source, start);
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
