package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Looks for many short texts in one pass over a long one: so that patterns need not be tried on texts that cannot match.
 * Letters A to Z may be written either way.
 *
 * @param <T> what a mark points at
 */
public final class Marks<T> {
    private static final int SLOTS = 1 << 12;
    private static final int SECONDS = 1 << 7;
    private static final int THIRDS = 1 << 5;

    /** Whether marks begin with three such letters, a bit each: small enough to stay near the processor. */
    private final long[] begun;

    private final List<List<Mark<T>>> beginning = new ArrayList<>();

    private record Mark<T>(String text, T of) {
        /** The last letter is looked at first: most that begin alike differ there. */
        boolean isAt(String whole, int at) {
            int last = at + text.length() - 1;
            return last < whole.length()
                    && small(whole.charAt(last)) == small(text.charAt(text.length() - 1))
                    && whole.regionMatches(true, at, text, 0, text.length());
        }

        private static int small(char letter) {
            return letter | 0x20;
        }
    }

    /**
     * Those marks.
     *
     * @param marks in small letters, of each of those they point at
     */
    public Marks(Map<T, List<String>> marks) {
        Map<Integer, List<Mark<T>>> slots = new TreeMap<>();
        BitSet begin = new BitSet();
        marks.forEach((of, texts) -> texts.forEach(text -> add(new Mark<>(text, of), slots, begin)));
        IntStream.range(0, SLOTS).forEach(slot -> beginning.add(slots.getOrDefault(slot, List.of())));
        begun = Arrays.copyOf(begin.toLongArray(), SLOTS * THIRDS / Long.SIZE);
    }

    /** Where a mark is one letter, whatever the second is. */
    private void add(Mark<T> mark, Map<Integer, List<Mark<T>>> slots, BitSet begin) {
        String text = mark.text();
        IntStream seconds = text.length() == 1 ? IntStream.range(0, SECONDS) : IntStream.of(text.charAt(1));
        seconds.map(second -> slot(text.charAt(0), (char) second)).distinct().forEach(slot -> {
            List<Mark<T>> all = slots.computeIfAbsent(slot, s -> new ArrayList<>());
            if (!all.contains(mark)) {
                all.add(mark);
            }
            begins(text, slot, begin);
        });
    }

    /** Notes the bits of {@code mark}: of one or two letters, whatever the third is. */
    private static void begins(String mark, int slot, BitSet begin) {
        int first = slot * THIRDS;
        if (mark.length() < 3) {
            begin.set(first, first + THIRDS);
        } else {
            begin.set(first + third(mark.charAt(2)));
        }
    }

    /** From where the first mark begins to where the last one begins. */
    public record Span(int first, int last) {}

    /** Those of which {@code text} holds a mark, and where. */
    public Map<T, Span> in(String text) {
        Map<T, Span> found = Map.of();
        int length = text.length();
        char first;
        char second = letter(text, 0);
        char third = letter(text, 1);
        for (int at = 0; at < length; at++) {
            first = second;
            second = third;
            third = letter(text, at + 2);
            int bit = slot(first, second) * THIRDS + third(third);
            if ((begun[bit / Long.SIZE] & 1L << bit) != 0) {
                found = with(found, text, at, beginning.get(bit / THIRDS));
            }
        }
        return found;
    }

    private static <T> Map<T, Span> with(Map<T, Span> found, String text, int at, List<Mark<T>> candidates) {
        Map<T, Span> all = found;
        for (Mark<T> mark : candidates) {
            if (mark.isAt(text, at)) {
                all = all.isEmpty() ? new HashMap<>() : all;
                Span before = all.get(mark.of());
                all.put(mark.of(), new Span(before == null ? at : before.first(), at));
            }
        }
        return all;
    }

    private static char letter(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static int third(char letter) {
        return letter & THIRDS - 1;
    }

    /** Small and capital letters share a slot; other characters may, which costs a comparison and no more. */
    private static int slot(char first, char second) {
        return ((first & 0x1f) << 7 ^ (first & 0x40) << 5 ^ (second & 0x1f) ^ (second & 0x40) >> 1) & SLOTS - 1;
    }
}
