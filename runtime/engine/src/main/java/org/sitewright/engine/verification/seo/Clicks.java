package org.sitewright.engine.verification.seo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.engine.verification.Paths;

/** How many links stand between a site's home pages and its other listed pages. */
final class Clicks {
    private final Map<String, PageSummary> listed = new LinkedHashMap<>();
    private final Map<String, String> redirects;
    private final boolean homeless;
    private final List<Away> away = new ArrayList<>();

    /**
     * A listed page.
     *
     * @param page the page
     * @param clicks the fewest from its home page; empty where no links lead to it
     */
    record Away(PageSummary page, OptionalInt clicks) {}

    /** Walks {@code site} from the home page of each language; pages of a language without one are looked for from {@code /}. */
    Clicks(RenderedSite site) {
        redirects = Paths.redirects(site);
        site.pages().stream()
                .filter(page -> page.page().listed())
                .forEach(page -> listed.put(page.page().path(), page));
        Map<Locale, Map<String, Integer>> walks = new HashMap<>();
        Map<String, Integer> fromRoot = Map.of();
        for (PageSummary home : listed.values()) {
            if (home.page().isHome()) {
                Map<String, Integer> walk = walk(home);
                walks.put(home.page().locale(), walk);
                fromRoot = home.page().path().equals("/") ? walk : fromRoot;
            }
        }
        homeless = walks.isEmpty() && !listed.isEmpty();
        for (PageSummary page : listed.values()) {
            Integer clicks = walks.getOrDefault(page.page().locale(), fromRoot)
                    .get(page.page().path());
            away.add(new Away(page, clicks == null ? OptionalInt.empty() : OptionalInt.of(clicks)));
        }
    }

    /** Whether pages are listed, and none of them is a home page. */
    boolean homeless() {
        return homeless;
    }

    /** The listed pages, in the order of the site. */
    List<Away> away() {
        return away;
    }

    /** Nearest first: the first way to a page is a shortest one. */
    private Map<String, Integer> walk(PageSummary home) {
        Map<String, Integer> reached = new HashMap<>(Map.of(home.page().path(), 0));
        Deque<PageSummary> open = new ArrayDeque<>(List.of(home));
        while (!open.isEmpty()) {
            PageSummary page = open.remove();
            int next = reached.get(page.page().path()) + 1;
            for (PageSummary.Reference reference : page.references()) {
                if (!reference.link() || reached.containsKey(reference.path())) {
                    continue; // no redirect leads away from a page
                }
                String path = Paths.follow(redirects, reference.path());
                PageSummary target = listed.get(path);
                if (target != null && reached.putIfAbsent(path, next) == null) {
                    open.add(target);
                }
            }
        }
        return reached;
    }
}
