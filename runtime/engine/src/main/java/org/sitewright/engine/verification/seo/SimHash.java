package org.sitewright.engine.verification.seo;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;

/** A 64-bit hash that changes little where a text changes little (Charikar; Manku and others, WWW 2007). */
final class SimHash {
    private SimHash() {}

    /** Nearly the same features have nearly the same hash. */
    static long of(Set<String> features) {
        int[] weights = new int[Long.SIZE];
        for (String feature : features) {
            long bits = 0xcbf29ce484222325L; // FNV-1a, then mixed so that every bit depends on every letter
            for (byte letter : feature.getBytes(StandardCharsets.UTF_8)) {
                bits = (bits ^ (letter & 0xff)) * 0x100000001b3L;
            }
            bits = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
            bits ^= bits >>> 33;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                weights[bit] += (bits >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        return IntStream.range(0, Long.SIZE)
                .filter(bit -> weights[bit] > 0)
                .mapToLong(bit -> 1L << bit)
                .reduce(0, (a, b) -> a | b);
    }
}
