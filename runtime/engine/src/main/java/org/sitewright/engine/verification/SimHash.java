package org.sitewright.engine.verification;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A 64-bit hash that changes little where a text changes little (Charikar; Manku and others, WWW 2007). */
final class SimHash {
    private static final int SHINGLE = 3;

    private static final long EMPTY = 0xcbf29ce484222325L;
    private static final int LATIN = 0x2e7f;
    private static final long EVERY_EIGHTH = 0x0101010101010101L;
    private static final int MOST_IN_A_BYTE = 255;

    private SimHash() {}

    /** A hash of every three words in a row, each once, in ascending order; none of fewer than {@code fewest} words. */
    static long[] shingles(String text, int fewest) {
        long[] words = words(Letters.small(text));
        return words.length < Math.max(fewest, SHINGLE)
                ? new long[0]
                : IntStream.rangeClosed(0, words.length - SHINGLE)
                        .mapToLong(at -> joined(words, at, SHINGLE))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /**
     * A hash for each word of {@code text}: FNV-1a over its letters and digits, then mixed so that every bit depends on
     * every letter. A Chinese character is a word.
     */
    static long[] words(String text) {
        long[] words = new long[text.length() / 4 + 8];
        int found = 0;
        long bits = EMPTY;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            boolean part = Letters.isLetterOrNumber(character);
            boolean whole = character > LATIN && Character.isIdeographic(character);
            if (bits != EMPTY && (!part || whole)) {
                words = put(words, found++, mixed(bits));
                bits = EMPTY;
            }
            bits = part ? (bits ^ character) * 0x100000001b3L : bits;
        }
        return Arrays.copyOf(bits == EMPTY ? words : put(words, found++, mixed(bits)), found);
    }

    private static long[] put(long[] words, int at, long word) {
        long[] roomy = at == words.length ? Arrays.copyOf(words, at * 2) : words;
        roomy[at] = word;
        return roomy;
    }

    /** Hash of {@code length} hashes in their order. */
    static long joined(long[] hashes, int from, int length) {
        long bits = 0;
        for (int i = from; i < from + length; i++) {
            bits = mixed(bits * 31 + hashes[i]);
        }
        return bits;
    }

    private static long mixed(long bits) {
        long once = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        return once ^ once >>> 33;
    }

    /** Nearly the same features have nearly the same hash. */
    static long of(long[] features) {
        int[] ones = new int[Long.SIZE];
        for (int from = 0; from < features.length; from += MOST_IN_A_BYTE) {
            count(features, from, Math.min(from + MOST_IN_A_BYTE, features.length), ones);
        }
        long hash = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            hash |= ones[bit] * 2 > features.length ? 1L << bit : 0;
        }
        return hash;
    }

    /** Counts each bit, of every eighth eight at once: one in each byte of a number. */
    private static void count(long[] features, int from, int to, int[] ones) {
        for (int shift = 0; shift < Byte.SIZE; shift++) {
            long counts = 0;
            for (int i = from; i < to; i++) {
                counts += features[i] >>> shift & EVERY_EIGHTH;
            }
            for (int bit = shift; bit < Long.SIZE; bit += Byte.SIZE) {
                ones[bit] += (int) (counts >>> bit - shift & 0xff);
            }
        }
    }
}
