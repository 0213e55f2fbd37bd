package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.sitewright.api.contract.seo.NearDuplicates;
import org.sitewright.api.site.NavigationItem;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.engine.verification.SimHash;

/** Compares the main texts of listed pages by SimHash (Manku and others, WWW 2007), confirmed by their shared shingles. */
@ApplicationScoped
public class NearDuplicatesCheck implements Check.OfSite<NearDuplicates> {
    private static final int FARTHEST = 3;
    private static final double SHARED = 0.8;

    private static final int BANDS = FARTHEST + 1;
    private static final int BAND = Long.SIZE / BANDS;

    /** A text, in the order of the site. */
    private record Text(PageSummary page, int number) {
        long hash() {
            return page.likeness();
        }
    }

    @Override
    public List<Finding> check(NearDuplicates clause, RenderedSite site) {
        List<Finding> findings = new ArrayList<>();
        Set<String> legal = new HashSet<>();
        paths(site.site().legal(), legal);
        // Hashes that differ in 3 bits at most are equal in one of 4 bands at least: only those are compared.
        Map<Long, List<Text>> byBand = new HashMap<>();
        ShortTexts shortTexts = new ShortTexts();
        int compared = 0;
        for (PageSummary page : site.pages()) {
            if (page.page().listed()
                    && page.page().indexed()
                    && !legal.contains(page.page().path())
                    && page.page().translations().values().stream().noneMatch(legal::contains)) {
                int number = compared++;
                if (page.likeness() != 0) {
                    compare(new Text(page, number), byBand, findings);
                } else {
                    shortTexts.likeness(page).ifPresent(earlier -> findings.add(finding(page, earlier)));
                }
            }
        }
        return findings;
    }

    /** Texts of fewer words, for which SimHash is unstable: their shingles are compared themselves. */
    private static final class ShortTexts {
        private static final int FEWEST_WORDS = 25;
        private static final int SAMPLE = 4;

        /** More pages than this share a phrase, such as a notice on each, and not a text. */
        private static final int MOST = 64;

        private final Map<Long, List<PageSummary>> bySample = new HashMap<>();
        private final Map<PageSummary, long[]> shingles = new IdentityHashMap<>();

        /** The first page before this one that says nearly the same: texts that share most share one of their least shingles. */
        Optional<PageSummary> likeness(PageSummary page) {
            long[] ours = SimHash.shingles(page.text(), FEWEST_WORDS);
            shingles.put(page, ours);
            List<List<PageSummary>> near = Arrays.stream(ours)
                    .limit(SAMPLE)
                    .mapToObj(shingle -> bySample.computeIfAbsent(shingle, key -> new ArrayList<>()))
                    .toList();
            Optional<PageSummary> earlier = near.stream()
                    .flatMap(List::stream)
                    .filter(other -> shared(ours, shingles.get(other)))
                    .findFirst();
            near.stream().filter(pages -> pages.size() < MOST).forEach(pages -> pages.add(page));
            return earlier;
        }
    }

    private static void paths(List<NavigationItem> items, Set<String> paths) {
        items.forEach(item -> {
            paths.add(item.page().replaceFirst("#.*$", ""));
            paths(item.items(), paths);
        });
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
                .ifPresent(earlier -> findings.add(finding(text.page(), earlier.page())));
        bands.forEach(band -> band.add(text));
    }

    private static boolean near(Text one, Text other) {
        if (Long.bitCount(one.hash() ^ other.hash()) > FARTHEST) {
            return false;
        }
        return shared(
                SimHash.shingles(one.page().text()),
                SimHash.shingles(other.page().text()));
    }

    private static boolean shared(long[] ours, long[] theirs) {
        long common = Arrays.stream(ours)
                .filter(shingle -> Arrays.binarySearch(theirs, shingle) >= 0)
                .count();
        return common > 0 && common >= SHARED * (ours.length + theirs.length - common);
    }

    private static Finding finding(PageSummary page, PageSummary earlier) {
        return Finding.of(
                NearDuplicates.class,
                page.subject(),
                "The page says nearly the same as " + earlier.page().path(),
                "Merge the pages, or write what is different");
    }
}
