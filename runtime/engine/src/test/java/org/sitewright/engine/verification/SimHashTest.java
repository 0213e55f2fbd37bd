package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimHashTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "one two-three, 4½!          | 4",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z | 26",
                "木船                         | 2",
                "ab木船cd                    | 3",
                "Ⅷ ½                         | 2",
                " ,                          | 0",
                "~~                          | 0",
            })
    void shouldCountWords(String text, int words) {
        assertEquals(words, SimHash.words(text).length);
    }

    /** They are kept from one start to the next: those of the same text must stay the same. */
    @Test
    void shouldHashAsBefore() {
        assertArrayEquals(new long[] {-6385312198565969393L}, SimHash.words("boat"));
        assertEquals(-2090860417964798029L, SimHash.joined(SimHash.words("a boat trip"), 0, 3));
    }

    @Test
    void shouldHashDifferentWordsDifferently() {
        String words = IntStream.range(0, 20_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        assertEquals(20_000, Arrays.stream(SimHash.words(words)).distinct().count());
        assertNotEquals(
                SimHash.joined(SimHash.words("one two three"), 0, 3),
                SimHash.joined(SimHash.words("two one three"), 0, 3));
    }

    @Test
    void shouldTakeEveryThreeWordsOnceFromTheFewestOn() {
        assertEquals(0, SimHash.shingles("one two three", 4).length);
        assertEquals(0, SimHash.shingles("one two", 1).length);
        assertArrayEquals(
                new long[] {SimHash.joined(SimHash.words("one two three"), 0, 3)},
                SimHash.shingles("ONE, two: three", 3));
        assertEquals(3, SimHash.shingles("one two three one two three one two three", 3).length);
        long[] shingles = SimHash.shingles("the quick brown fox jumps over the lazy dog", 3);
        assertArrayEquals(Arrays.stream(shingles).sorted().toArray(), shingles);
        assertEquals(7, shingles.length);
    }

    /** Each bit is that of the most features; none where as many have it as have it not. */
    @Test
    void shouldVoteOnEachBit() {
        assertEquals(0x8000_0000_0000_0005L, SimHash.of(new long[] {0x8000_0000_0000_0005L}));
        assertEquals(0b010, SimHash.of(new long[] {0b110, 0b010, 0b011}));
        assertEquals(0b100, SimHash.of(new long[] {0b110, 0b101}));
        assertEquals(0, SimHash.of(new long[0]));
    }
}
