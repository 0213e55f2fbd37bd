package org.sitewright.engine.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitewright.api.site.Business;
import org.sitewright.api.site.Entries;
import org.sitewright.api.site.Navigation;
import org.sitewright.api.site.NavigationItem;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Site;
import org.sitewright.api.site.SiteQuery;
import org.sitewright.api.site.Trail;

/** Answers site queries for a page. */
public final class SiteQueries {
    private final Site site;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<Locale, String> homes = new HashMap<>();

    /** The queries of one site. */
    public SiteQueries(Site site) {
        this.site = site;
        for (Page page : site.pages()) {
            pages.putIfAbsent(page.path(), page);
            if (page.isHome()) {
                homes.putIfAbsent(page.locale(), page.path());
            }
        }
    }

    /** The page at {@code path}, whatever its status. */
    public Optional<Page> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** The answer; empty when the site was given nothing of that kind. */
    public Optional<SiteQuery> answer(Class<? extends SiteQuery> query, Page page) {
        if (query == Navigation.class) {
            Navigation menu = site.navigation();
            return Optional.of(new Navigation(site.name(), homeOf(page), page.path(), menu.items(), menu.legal()));
        }
        if (query == Trail.class) {
            return Optional.of(trail(page));
        }
        return query == Entries.class
                ? Optional.of(new Entries(site.collections()))
                : site.business().map(Business.class::cast);
    }

    private String homeOf(Page page) {
        return homes.getOrDefault(page.locale(), "/");
    }

    /** Each listed page on the way down the path. */
    private Trail trail(Page page) {
        List<NavigationItem> items = new ArrayList<>();
        String home = homeOf(page);
        Optional.ofNullable(pages.get(home))
                .filter(p -> !p.path().equals(page.path()))
                .ifPresent(p -> items.add(item(home, site.name())));
        for (int slash = page.path().indexOf('/', 1);
                slash > 0;
                slash = page.path().indexOf('/', slash + 1)) {
            String path = page.path().substring(0, slash);
            Optional.ofNullable(pages.get(path))
                    .filter(p -> p.listed() && !path.equals(home))
                    .ifPresent(p -> items.add(item(path, p.title())));
        }
        items.add(item(page.path(), page.title()));
        return new Trail(items);
    }

    private NavigationItem item(String path, String title) {
        Navigation menu = site.navigation();
        String label = Stream.concat(menu.items().stream(), menu.legal().stream())
                .flatMap(item -> Stream.concat(Stream.of(item), item.items().stream()))
                .filter(i -> i.page().equals(path))
                .map(NavigationItem::label)
                .findFirst()
                .orElse(title);
        return new NavigationItem(label, path, List.of());
    }
}
