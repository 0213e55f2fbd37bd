package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private record Text(RenderedPage page, long hash, Set<String> shingles) {}

    @Override
    public List<Finding> check(NearDuplicates clause, RenderedSite site) {
        List<Text> texts = site.pages().stream()
                .filter(page -> page.page().listed() && page.page().indexed())
                .flatMap(page -> text(page).stream())
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (near(texts.get(i), texts.get(j))) {
                    findings.add(Finding.of(
                            NearDuplicates.class,
                            texts.get(i).page().subject(),
                            "The page says nearly the same as "
                                    + texts.get(j).page().page().path(),
                            "Merge the pages, or write what is different"));
                    break;
                }
            }
        }
        return findings;
    }

    private static Optional<Text> text(RenderedPage page) {
        List<HtmlElement> main = page.document().select("main");
        String words =
                VisibleText.of(main.isEmpty() ? page.document() : main.get(0)).toLowerCase(Locale.ROOT);
        String[] parts =
                words.replaceAll("(?=\\p{IsHan})|[^\\p{L}\\p{N}]+", " ").strip().split("\\s+");
        if (parts.length < FEWEST_WORDS) {
            return Optional.empty();
        }
        Set<String> shingles = IntStream.rangeClosed(0, parts.length - SHINGLE)
                .mapToObj(at -> String.join(" ", Arrays.copyOfRange(parts, at, at + SHINGLE)))
                .collect(Collectors.toSet());
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
