package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitewright.api.contract.seo.NoOrphans;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.engine.verification.Paths;

/** Walks a site by its links, from its home pages. */
@ApplicationScoped
public class NoOrphansCheck implements Check.OfSite<NoOrphans> {
    @Override
    public List<Finding> check(NoOrphans clause, RenderedSite site) {
        Map<String, PageSummary> listed = new LinkedHashMap<>();
        site.pages().stream()
                .filter(page -> page.page().listed())
                .forEach(page -> listed.put(page.page().path(), page));
        Map<String, String> redirects = Paths.redirects(site);
        Map<Locale, Set<String>> reached = new HashMap<>();
        Set<String> fromRoot = Set.of();
        for (PageSummary home : listed.values()) {
            if (home.page().isHome()) {
                Set<String> walk = walk(redirects, listed, home);
                reached.put(home.page().locale(), walk);
                fromRoot = home.page().path().equals("/") ? walk : fromRoot;
            }
        }
        if (reached.isEmpty() && !listed.isEmpty()) {
            return List.of(Finding.of(
                    NoOrphans.class, site.subject(), "The site has no listed home page", "Publish a page at /"));
        }
        Set<String> otherwise = fromRoot;
        return listed.values().stream()
                .filter(page -> !reached.getOrDefault(page.page().locale(), otherwise)
                        .contains(page.page().path()))
                .map(page -> Finding.of(
                        NoOrphans.class,
                        page.subject(),
                        "No links lead here from the home page",
                        "Link to it from the navigation or a page that is linked"))
                .toList();
    }

    private static Set<String> walk(Map<String, String> redirects, Map<String, PageSummary> listed, PageSummary home) {
        Set<String> reached = new HashSet<>(Set.of(home.page().path()));
        Deque<PageSummary> open = new ArrayDeque<>(List.of(home));
        while (!open.isEmpty()) {
            open.pop().references().stream()
                    .filter(PageSummary.Reference::link)
                    .map(link -> Paths.follow(redirects, link.path()))
                    .filter(path -> listed.containsKey(path) && reached.add(path))
                    .map(listed::get)
                    .forEach(open::push);
        }
        return reached;
    }
}
