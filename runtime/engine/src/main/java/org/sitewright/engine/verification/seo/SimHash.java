package org.sitewright.engine.verification.seo;

import java.util.Set;

/** A 64-bit hash that changes little where a text changes little (Charikar; Manku and others, WWW 2007). */
final class SimHash {
    private SimHash() {}

    /** Hash of a word: FNV-1a over its letters, then mixed so that every bit depends on every letter. */
    static long hash(String word) {
        long bits = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            bits = (bits ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mixed(bits);
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
    static long of(Set<Long> features) {
        int[] weights = new int[Long.SIZE];
        for (long bits : features) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                weights[bit] += (int) (bits >>> bit & 1) * 2 - 1;
            }
        }
        long hash = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            hash |= weights[bit] > 0 ? 1L << bit : 0;
        }
        return hash;
    }
}
