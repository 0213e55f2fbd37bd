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
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.engine.verification.Paths;

/** Walks a site by its links, from its home pages. */
@ApplicationScoped
public class NoOrphansCheck implements Check.OfSite<NoOrphans> {
    @Override
    public List<Finding> check(NoOrphans clause, RenderedSite site) {
        Map<String, RenderedPage> listed = new LinkedHashMap<>();
        site.pages().stream()
                .filter(page -> page.page().listed())
                .forEach(page -> listed.put(page.page().path(), page));
        Map<Locale, Set<String>> reached = new HashMap<>();
        Set<String> fromRoot = Set.of();
        for (RenderedPage home : listed.values()) {
            if (home.page().isHome()) {
                Set<String> walk = walk(site, listed, home);
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

    private static Set<String> walk(RenderedSite site, Map<String, RenderedPage> listed, RenderedPage home) {
        Set<String> reached = new HashSet<>(Set.of(home.page().path()));
        Deque<RenderedPage> open = new ArrayDeque<>(List.of(home));
        while (!open.isEmpty()) {
            RenderedPage page = open.pop();
            page.document().select("a[href]").stream()
                    .flatMap(link -> Paths.resolve(page, link.attribute("href")).stream())
                    .map(target -> Paths.follow(site, target.path()))
                    .filter(path -> listed.containsKey(path) && reached.add(path))
                    .map(listed::get)
                    .forEach(open::push);
        }
        return reached;
    }
}
