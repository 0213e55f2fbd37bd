package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.engine.verification.PageSummaries;
import org.sitewright.engine.verification.PageUnderTest;

/** Which texts are compared at all, and what the comparison says at its border. */
class LikeTextsTest {
    private static final String TEXT = text("boat", 250);

    private final LikeTexts texts = new LikeTexts();

    private static String text(String stem, int words) {
        return IntStream.range(0, words).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }

    /** A page with the hash {@code likeness}, whatever its text. */
    private static PageSummary page(String path, String text, long likeness) {
        PageSummary whole = PageSummaries.of(
                PageUnderTest.of("<main>" + text + "</main>").path(path).rendered());
        return new PageSummary(
                whole.page(),
                List.of(),
                "",
                Set.of(),
                List.of(),
                Map.of(),
                Set.of(),
                List.of(),
                false,
                likeness,
                whole.shingles(),
                List.of());
    }

    /** A page with those hashes of its threes of words, which ascend. */
    private static PageSummary page(String path, IntStream shingles, long likeness) {
        PageSummary whole = page(path, "", likeness);
        return new PageSummary(
                whole.page(),
                List.of(),
                "",
                Set.of(),
                List.of(),
                Map.of(),
                Set.of(),
                List.of(),
                false,
                likeness,
                shingles.toArray(),
                List.of());
    }

    private String like(PageSummary page) {
        return texts.likeness(page).map(earlier -> earlier.page().path()).orElse("none");
    }

    /** Numbers with so many bits of 64. */
    private static long bits(int count) {
        return count == 0 ? 0 : -1L >>> Long.SIZE - count;
    }

    @ParameterizedTest
    @CsvSource({"0, /a", "15, /a", "16, /a", "17, none"})
    void shouldCompareHashesThatDifferInSixteenBits(int apart, String like) {
        long hash = 1L << 40;
        like(page("/a", TEXT, hash));
        assertEquals(like, like(page("/b", TEXT, hash ^ bits(apart))));
    }

    @ParameterizedTest
    @CsvSource({"14, /a", "15, /a", "16, none"})
    void shouldCompareTheSixteenNearest(int nearer, String like) {
        long hash = 1L << 40;
        like(page("/a", TEXT, hash ^ bits(2)));
        for (int i = 0; i < nearer; i++) {
            like(page("/other" + i, text("car" + i + "x", 250), hash ^ bits(1)));
        }
        assertEquals(like, like(page("/b", TEXT, hash)));
    }

    @Test
    void shouldNameTheFirstOfThoseThatAreAlike() {
        like(page("/other", text("car", 250), 8));
        like(page("/a", TEXT, 9));
        like(page("/b", TEXT, 8));
        assertEquals("/a", like(page("/c", TEXT, 8)));
    }

    @Test
    void shouldCompareTextsOfFewLongWords() {
        String words = text("steamboatexcursionacrossthebay", 60);
        like(page("/a", words, 0));
        assertEquals("/a", like(page("/b", words, 0)));
    }

    /** Of 500 threes of words 400 are four fifths, 399 are less: what a text has more than the other counts. */
    @ParameterizedTest
    @CsvSource({"400, 100, /a", "399, 101, none"})
    void shouldDrawTheLineAtFourFifths(int same, int more, String like) {
        for (long hash : new long[] {8, 0}) {
            String stem = "s" + hash + "x";
            String both = text(stem, same + 2);
            like(page("/a", both, hash));
            assertEquals(like, like(page("/b", both + ' ' + text(stem + "more", more), hash)));
        }
    }

    /** All of one is in the other, which has a quarter more: every fifth of all, whichever is the first. */
    @Test
    void shouldCountExactlyFourFifthsAsEnough() {
        for (int all : new int[] {30, 50, 125, 485, 500}) {
            for (int first = 0; first < 5; first++) {
                int left = first;
                LikeTextsTest alone = new LikeTextsTest();
                alone.like(page("/a", IntStream.range(0, all), 8));
                assertEquals(
                        "/a",
                        alone.like(page("/b", IntStream.range(0, all).filter(i -> i % 5 != left), 8)),
                        all + " without every fifth from " + first);
            }
        }
    }

    /** The least 64 of both are looked at first: where 38 of them are common, the rest is spared, whatever it would say. */
    @ParameterizedTest
    @CsvSource({"25, /a", "26, none"})
    void shouldGoOnWhereEnoughIsCommonAtAGlance(int apart, String like) {
        like(page("/a", IntStream.range(0, 400), 8));
        assertEquals(like, like(page("/b", IntStream.range(apart, 400), 8)));
    }

    @ParameterizedTest
    @CsvSource({"199, /a", "200, none"})
    void shouldCompareShortTextsWhateverTheirHash(int shingles, String like) {
        like(page("/a", IntStream.range(0, shingles), 8));
        assertEquals(like, like(page("/b", IntStream.range(0, shingles), ~8L)));
    }

    /** Of texts that share a phrase, the first 64 are known by it. */
    @ParameterizedTest
    @CsvSource({"63, /a", "64, none"})
    void shouldKnowSixtyFourTextsByAPhrase(int others, String like) {
        for (int other = 1; other <= others; other++) {
            like(page("/other" + other, phraseAnd(other), 0));
        }
        like(page("/a", phraseAnd(1000), 0));
        assertEquals(like, like(page("/b", phraseAnd(1000), 0)));
    }

    private static IntStream phraseAnd(int text) {
        return IntStream.concat(IntStream.range(0, 4), IntStream.range(text * 100, text * 100 + 40));
    }

    @Test
    void shouldFindNothingInCommonOfTwoEmptyTexts() {
        like(page("/a", IntStream.empty(), 8));
        assertEquals("none", like(page("/b", IntStream.empty(), 8)));
    }

    /** 23 threes of words in both, of 28 and of 29: 0.82 and 0.79, wherever in their order the others stand. */
    @Test
    void shouldDrawTheLineInTheShortestTexts() {
        for (int seed = 0; seed < 60; seed++) {
            String stem = "s" + seed + "x";
            String both = text(stem, 25);
            assertEquals("/a", like(both, both + ' ' + text(stem + "more", 5)), stem);
            assertEquals("none", like(both, both + ' ' + text(stem + "more", 6)), stem);
        }
    }

    private static String like(String one, String other) {
        LikeTextsTest alone = new LikeTextsTest();
        alone.like(page("/a", one, 0));
        return alone.like(page("/b", other, 0));
    }
}
