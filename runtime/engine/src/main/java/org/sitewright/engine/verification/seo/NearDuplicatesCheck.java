package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.sitewright.api.contract.seo.NearDuplicates;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;

/** Compares the main texts of listed pages by SimHash (Manku and others, WWW 2007), confirmed by their shared shingles. */
@ApplicationScoped
public class NearDuplicatesCheck implements Check.OfSite<NearDuplicates> {
    private static final int FEWEST_WORDS = 100;
    private static final int SHINGLE = 3;
    private static final int FARTHEST = 3;
    private static final double SHARED = 0.8;

    private static final int BANDS = FARTHEST + 1;
    private static final int BAND = Long.SIZE / BANDS;

    /** A text; its shingles are in ascending order. */
    private record Text(PageSummary page, int number, long hash, long[] shingles) {}

    @Override
    public List<Finding> check(NearDuplicates clause, RenderedSite site) {
        List<Finding> findings = new ArrayList<>();
        // Hashes that differ in 3 bits at most are equal in one of 4 bands at least: only those are compared.
        Map<Long, List<Text>> byBand = new HashMap<>();
        int compared = 0;
        for (PageSummary page : site.pages()) {
            if (page.page().listed() && page.page().indexed()) {
                int number = compared++;
                text(page, number).ifPresent(text -> compare(text, byBand, findings));
            }
        }
        return findings;
    }

    private static void compare(Text text, Map<Long, List<Text>> byBand, List<Finding> findings) {
        List<List<Text>> bands = LongStream.range(0, BANDS)
                .mapToObj(band -> byBand.computeIfAbsent(
                        band << BAND | text.hash() >>> band * BAND & (1L << BAND) - 1, key -> new ArrayList<>()))
                .toList();
        bands.stream()
                .flatMap(List::stream)
                .filter(earlier -> near(text, earlier))
                .min(Comparator.comparingInt(Text::number))
                .ifPresent(earlier -> findings.add(Finding.of(
                        NearDuplicates.class,
                        text.page().subject(),
                        "The page says nearly the same as "
                                + earlier.page().page().path(),
                        "Merge the pages, or write what is different")));
        bands.forEach(band -> band.add(text));
    }

    private static Optional<Text> text(PageSummary page, int number) {
        long[] hashes = SimHash.words(page.text().toLowerCase(Locale.ROOT));
        if (hashes.length < FEWEST_WORDS) {
            return Optional.empty();
        }
        long[] shingles = IntStream.rangeClosed(0, hashes.length - SHINGLE)
                .mapToLong(at -> SimHash.joined(hashes, at, SHINGLE))
                .sorted()
                .distinct()
                .toArray();
        return Optional.of(new Text(page, number, SimHash.of(shingles), shingles));
    }

    private static boolean near(Text one, Text other) {
        if (Long.bitCount(one.hash() ^ other.hash()) > FARTHEST) {
            return false;
        }
        long common = Arrays.stream(one.shingles())
                .filter(shingle -> Arrays.binarySearch(other.shingles(), shingle) >= 0)
                .count();
        return common >= SHARED * (one.shingles().length + other.shingles().length - common);
    }
}
