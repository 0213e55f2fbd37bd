package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.sitewright.api.contract.seo.NearDuplicates;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.engine.verification.VisibleText;

/** Compares the main texts of listed pages by SimHash (Manku and others, WWW 2007), confirmed by their shared shingles. */
@ApplicationScoped
public class NearDuplicatesCheck implements Check.OfSite<NearDuplicates> {
    private static final int FEWEST_WORDS = 100;
    private static final int SHINGLE = 3;
    private static final int FARTHEST = 3;
    private static final double SHARED = 0.8;

    private static final int BANDS = FARTHEST + 1;
    private static final int BAND = Long.SIZE / BANDS;

    private record Text(RenderedPage page, long hash, Set<Long> shingles) {}

    @Override
    public List<Finding> check(NearDuplicates clause, RenderedSite site) {
        List<Finding> findings = new ArrayList<>();
        // Hashes that differ in 3 bits at most are equal in one of 4 bands at least: only those are compared.
        Map<Long, List<Text>> byBand = new HashMap<>();
        for (RenderedPage page : site.pages()) {
            if (page.page().listed() && page.page().indexed()) {
                text(page).ifPresent(text -> compare(text, byBand, findings));
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
                .findFirst()
                .ifPresent(earlier -> findings.add(Finding.of(
                        NearDuplicates.class,
                        text.page().subject(),
                        "The page says nearly the same as "
                                + earlier.page().page().path(),
                        "Merge the pages, or write what is different")));
        bands.forEach(band -> band.add(text));
    }

    private static Optional<Text> text(RenderedPage page) {
        List<HtmlElement> main = page.document().select("main");
        String words =
                VisibleText.of(main.isEmpty() ? page.document() : main.get(0)).toLowerCase(Locale.ROOT);
        long[] hashes = SimHash.words(words);
        if (hashes.length < FEWEST_WORDS) {
            return Optional.empty();
        }
        Set<Long> shingles = new HashSet<>();
        for (int at = 0; at + SHINGLE <= hashes.length; at++) {
            shingles.add(SimHash.joined(hashes, at, SHINGLE));
        }
        return Optional.of(new Text(page, SimHash.of(shingles), shingles));
    }

    private static boolean near(Text one, Text other) {
        if (Long.bitCount(one.hash() ^ other.hash()) > FARTHEST) {
            return false;
        }
        long common = one.shingles().stream().filter(other.shingles()::contains).count();
        return common >= SHARED * (one.shingles().size() + other.shingles().size() - common);
    }
}
