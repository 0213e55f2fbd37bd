package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.reading.Stretch.Around;

/**
 * Finds the words of a value in those of a stretch, in time linear in both. They stand there one after the other; of a
 * running text whole sentences and lines may be missing in between, and between separators whole cells of a row.
 */
final class WordMatch {
    /**
     * Signs that do not count, by the key of a value: commas for the line breaks of an address, and what parts days from
     * times in a table, in YAML or in running text.
     */
    private static final Map<String, List<String>> UNCOUNTED =
            Map.of("address", List.of(","), "hours", List.of("'", ":", Edges.SEPARATOR));

    private final Stretch stretch;
    private final Around around;
    private final List<Words.Word> source;
    private final Edges edges;
    private final String key;

    WordMatch(Stretch stretch, boolean shown, String key) {
        this.stretch = stretch;
        Around all = stretch.around(shown);
        for (String sign : UNCOUNTED.getOrDefault(key, List.of())) {
            all = all.without(sign);
        }
        this.around = all;
        this.source = around.words();
        this.edges = new Edges(source);
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
        words.removeIf(word -> UNCOUNTED.getOrDefault(key, List.of()).contains(word.text()));
        for (Part part : parts(words, running)) {
            int start = find(part, at, !found.isEmpty());
            if (start < 0) {
                return Optional.empty();
            }
            at = start + part.words().size();
            found.add(new Stretch(
                    stretch.lines(),
                    around.offset() + source.get(start).start(),
                    around.offset() + source.get(at - 1).end()));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Parts of a value between which something may be missing. */
    private static List<Part> parts(List<Words.Word> words, boolean running) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        boolean cell = false;
        for (int i = 0; i <= words.size(); i++) {
            boolean separator = i < words.size() && words.get(i).text().equals(Edges.SEPARATOR);
            if (i == words.size() || separator || running && i > start && Edges.begins(words, i)) {
                if (i > start) {
                    parts.add(new Part(words.subList(start, i), cell));
                }
                cell = separator;
                start = separator ? i + 1 : i;
            }
        }
        return parts;
    }

    /**
     * Words that stand one after the other.
     *
     * @param cell whether they follow as another cell of a table row, not as another sentence or line
     */
    private record Part(List<Words.Word> words, boolean cell) {}

    /** Index of the first fitting occurrence from {@code from}, or -1. */
    private int find(Part part, int from, boolean further) {
        List<Words.Word> words = part.words();
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
                if (Whole.is(key, address, source, start, i + 1) && (!further || follows(part, from, start))) {
                    return start;
                }
                matched = back[matched - 1];
            }
        }
        return -1;
    }

    /** Whether nothing, or nothing but whole sentences, lines or cells, stands between {@code end} and {@code start}. */
    private boolean follows(Part part, int end, int start) {
        return part.cell()
                ? edges.cellEnds(end) && edges.cellBegins(start)
                : start == end || Edges.begins(source, end) && Edges.begins(source, start);
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
