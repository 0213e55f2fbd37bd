package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitewright.api.contract.seo.NearDuplicates;
import org.sitewright.api.site.NavigationItem;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;

/** Compares the main texts of listed pages: those whose SimHash is near (Manku and others, WWW 2007) by their shared shingles. */
@ApplicationScoped
public class NearDuplicatesCheck implements Check.OfSite<NearDuplicates> {
    @Override
    public List<Finding> check(NearDuplicates clause, RenderedSite site) {
        Map<PageSummary, PageSummary> alike = new IdentityHashMap<>();
        Set<String> legal = new HashSet<>();
        paths(site.site().legal(), legal);
        LikeTexts texts = new LikeTexts();
        for (PageSummary page : site.pages()) {
            if (page.page().listed()
                    && page.page().indexed()
                    && !legal.contains(page.page().path())
                    && page.page().translations().values().stream().noneMatch(legal::contains)) {
                texts.likeness(page).ifPresent(earlier -> {
                    alike.put(page, earlier);
                    alike.putIfAbsent(earlier, page); // nobody knows which of them is the copy
                });
            }
        }
        return site.pages().stream()
                .filter(alike::containsKey)
                .map(page -> finding(page, alike.get(page)))
                .toList();
    }

    private static void paths(List<NavigationItem> items, Set<String> paths) {
        items.forEach(item -> {
            paths.add(item.page().replaceFirst("#.*$", ""));
            paths(item.items(), paths);
        });
    }

    private static Finding finding(PageSummary page, PageSummary other) {
        return Finding.of(
                NearDuplicates.class,
                page.subject(),
                "The page says nearly the same as " + other.page().path(),
                "Merge the pages, or write what is different");
    }
}
