package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Looks for many short texts in one pass over a long one: so that patterns need not be tried on texts that cannot match.
 * Letters A to Z may be written either way.
 *
 * @param <T> what a mark points at
 */
public final class Marks<T> {
    /** Of a character: small and capital letters share them; other characters may, which costs a comparison and no more. */
    private static final int BITS = 6;

    private static final int PAIRS = 1 << 2 * BITS;
    private static final int THREES = 1 << 3 * BITS;

    /** Whether marks begin with three such characters, a bit each: 32 KB stay near the processor. */
    private final long[] begun;

    /** Marks by the two characters that they begin with. */
    private final List<List<Mark<T>>> beginning = IntStream.range(0, PAIRS)
            .<List<Mark<T>>>mapToObj(pair -> new ArrayList<>(0))
            .toList();

    private int longest = 3;

    private record Mark<T>(String text, T of) {
        boolean isAt(char[] whole, int at) {
            for (int i = 0; i < text.length(); i++) {
                char letter = whole[at + i];
                if (letter != text.charAt(i) && (letter < 'A' || letter > 'Z' || (letter | 0x20) != text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** From where the first mark begins to where the last one begins. */
    public record Span(int first, int last) {}

    /**
     * Those marks.
     *
     * @param marks in small letters, of each of those they point at
     */
    public Marks(Map<T, List<String>> marks) {
        BitSet begin = new BitSet();
        marks.forEach((of, texts) -> texts.forEach(text -> add(new Mark<>(text, of), begin)));
        begun = Arrays.copyOf(begin.toLongArray(), THREES / Long.SIZE);
    }

    /** A mark of one or two characters is begun whatever follows. */
    private void add(Mark<T> mark, BitSet begin) {
        longest = Math.max(longest, mark.text().length());
        int known = Math.min(3, mark.text().length());
        int number = 0;
        for (int i = 0; i < known; i++) {
            number = number << BITS | bits(mark.text().charAt(i));
        }
        int free = BITS * (3 - known);
        int from = number << free;
        int to = number + 1 << free;
        begin.set(from, to);
        for (int pair = from >> BITS; pair <= to - 1 >> BITS; pair++) {
            beginning.get(pair).add(mark);
        }
    }

    private static int bits(char character) {
        return character & 0x1f | (character & 0x40) >> 1;
    }

    /** Those of which {@code text} holds a mark, and where. */
    public Map<T, Span> in(String text) {
        Map<T, Span> found = Map.of();
        int length = text.length();
        char[] letters = new char[length + longest];
        text.getChars(0, length, letters, 0);
        int three = bits(letters[0]) << BITS | bits(letters[1]);
        for (int at = 0; at < length; at++) {
            three = (three << BITS | bits(letters[at + 2])) & THREES - 1;
            if ((begun[three / Long.SIZE] & 1L << three) != 0) {
                found = with(found, letters, at, beginning.get(three >> BITS));
            }
        }
        return found;
    }

    private static <T> Map<T, Span> with(Map<T, Span> found, char[] text, int at, List<Mark<T>> candidates) {
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
}
