package org.sitewright.engine.verification.seo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitewright.api.verification.PageSummary;

/**
 * Texts in the order of their pages, and which of them say nearly the same: at least four fifths of all their shingles are
 * in both. Which are compared is chosen by their SimHash, or where they are short by their least shingles.
 */
final class LikeTexts {
    /** So many of {@link #OF} shingles in both are enough: whole numbers, for 0.8 is none that a computer has. */
    private static final int SHARED = 4;

    private static final int OF = 5;

    /**
     * So many of the least shingles of both say enough of most texts: what is common is off by 0.06, two times out of three.
     */
    private static final int GLANCE = 64;

    /** At a glance, texts that share four fifths share this many of 64 but once in many thousand times. */
    private static final int SHARED_AT_A_GLANCE = 39;

    /** SimHash is unstable for texts of fewer shingles, about 200 words. */
    private static final int SHORT = 200;

    private static final int SAMPLE = 4;

    /** More pages than this share a phrase, such as a notice on each, and not a text. */
    private static final int MOST_OF_SAMPLE = 64;

    /**
     * Bits in which the hashes of two texts that share four fifths of their shingles differ at most. Each bit flips with a chance of
     * 0.14: 9 bits of 64, give or take 3. The distance of 3 of Manku and others decides for itself, and finds only what
     * differs in a word or two of a text of this length; here shingles decide.
     */
    private static final int FARTHEST = 16;

    /** The nearest are compared first, and no more of them, so that ten thousand pages of one pattern take no longer. */
    private static final int MOST_OF_HASH = 16;

    private final List<PageSummary> pages = new ArrayList<>();
    private final Map<Integer, List<Integer>> bySample = new HashMap<>();
    private long[] hashes = new long[64];
    private int[] near = new int[64];

    /** The first page before this one that says nearly the same; {@code page} is compared with those that follow. */
    Optional<PageSummary> likeness(PageSummary page) {
        int number = pages.size();
        pages.add(page);
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, number * 2);
            near = new int[number * 2];
        }
        hashes[number] = page.likeness();
        IntStream byHash = page.likeness() == 0 ? IntStream.empty() : nearest(number);
        IntStream byShingles =
                page.likeness() == 0 || page.shingles().length < SHORT ? sampled(number) : IntStream.empty();
        return IntStream.concat(byHash, byShingles)
                .sorted()
                .mapToObj(pages::get)
                .filter(earlier -> shared(page.shingles(), earlier.shingles()))
                .findFirst();
    }

    /** Every earlier hash is looked at: 10,000 pages are 50 million comparisons, which take less time than one of them. */
    private IntStream nearest(int number) {
        long[] all = hashes; // a local is read once
        long own = all[number];
        int[] atDistance = new int[FARTHEST + 1];
        int found = 0;
        for (int i = 0; i < number; i++) {
            int distance = Long.bitCount(all[i] ^ own);
            if (distance <= FARTHEST && all[i] != 0) {
                atDistance[distance]++;
                near[found++] = i;
            }
        }
        int limit = 0;
        int within = atDistance[0];
        while (limit < FARTHEST && within + atDistance[limit + 1] <= MOST_OF_HASH) {
            within += atDistance[++limit];
        }
        int farthest = limit;
        return Arrays.stream(Arrays.copyOf(near, found))
                .filter(i -> Long.bitCount(all[i] ^ own) <= farthest)
                .limit(MOST_OF_HASH);
    }

    /** Texts that share most have one of their least shingles in common. */
    private IntStream sampled(int number) {
        List<List<Integer>> near = Arrays.stream(pages.get(number).shingles())
                .limit(SAMPLE)
                .mapToObj(shingle -> bySample.computeIfAbsent(shingle, key -> new ArrayList<>()))
                .toList();
        int[] found = near.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
        near.stream().filter(all -> all.size() < MOST_OF_SAMPLE).forEach(all -> all.add(number));
        return Arrays.stream(found);
    }

    /** Both ascend. */
    private static boolean shared(int[] ours, int[] theirs) {
        int common = 0;
        int apart = 0;
        int most = Math.min(ours.length, theirs.length) * (OF - SHARED) / SHARED;
        int one = 0;
        int two = 0;
        while (one < ours.length && two < theirs.length && apart <= most) {
            int order = Integer.compare(ours[one], theirs[two]);
            common += order == 0 ? 1 : 0;
            apart += order == 0 ? 0 : 1;
            one += order <= 0 ? 1 : 0;
            two += order >= 0 ? 1 : 0;
            if (common + apart == GLANCE && common < SHARED_AT_A_GLANCE) {
                return false;
            }
        }
        return common > 0 && common * OF >= SHARED * (ours.length + theirs.length - common);
    }
}
