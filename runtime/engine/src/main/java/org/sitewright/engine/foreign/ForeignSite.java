package org.sitewright.engine.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitewright.api.site.Environment;
import org.sitewright.api.site.Navigation;
import org.sitewright.api.site.NavigationItem;
import org.sitewright.api.site.Site;
import org.sitewright.api.site.ThemeChoice;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;

/** What was read of a source, as checks of sites see it. */
final class ForeignSite {
    /** Words in the paths of notices, in the languages of the components' labels. */
    private static final Pattern NOTICE = Pattern.compile(
            "privacy|legal|imprint|impressum|datenschutz|confidentialit|mentions|privacidad|aviso|riservatezza|informativa");

    private ForeignSite() {}

    static RenderedSite of(String name, ForeignWalk walk) {
        List<NavigationItem> legal = walk.pages.stream()
                .flatMap(page -> page.references().stream())
                .filter(PageSummary.Reference::link)
                .map(PageSummary.Reference::path)
                .filter(path -> NOTICE.matcher(path.toLowerCase(Locale.ROOT)).find())
                .distinct()
                .map(path -> new NavigationItem(path, path, List.of()))
                .toList();
        Site site = new Site(
                name,
                name,
                walk.pages.get(0).page().locale(),
                new ThemeChoice("", Map.of()),
                Optional.empty(),
                new Navigation(name, "/", "/", List.of(), legal),
                legal,
                List.of(),
                List.of(),
                walk.pages.stream().map(PageSummary::page).toList(),
                Map.of(),
                walk.redirects());
        return new RenderedSite(site, Environment.PRODUCTION, walk.pages, walk.assets, walk.sitemap, List.of());
    }
}
