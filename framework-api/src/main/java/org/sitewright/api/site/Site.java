package org.sitewright.api.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pages and collections of one site with its theme, navigation and settings.
 *
 * @param id folder name of the site, {@code site} where the WAR holds one; names it in settings and verdicts
 * @param name what visitors call it
 * @param locale language of pages that name none
 * @param theme how it looks
 * @param business who runs it, where given
 * @param navigation the main menu
 * @param legal notices that every page links to (imprint, privacy, terms)
 * @param header blocks above every page's content
 * @param footer blocks below every page's content
 * @param pages all pages, entries of collections and error pages among them, in the order of their paths
 * @param collections by name
 * @param redirects old paths and where they went
 */
public record Site(
        String id,
        String name,
        Locale locale,
        ThemeChoice theme,
        Optional<Business> business,
        Navigation navigation,
        List<NavigationItem> legal,
        List<Block> header,
        List<Block> footer,
        List<Page> pages,
        Map<String, Collection> collections,
        List<Redirect> redirects) {

    public Site {
        legal = List.copyOf(legal);
        header = List.copyOf(header);
        footer = List.copyOf(footer);
        pages = List.copyOf(pages);
        collections = Map.copyOf(collections);
        redirects = List.copyOf(redirects);
    }

    /** The page at {@code path}, whatever its status. */
    public Optional<Page> page(String path) {
        return pages.stream().filter(page -> page.path().equals(path)).findFirst();
    }
}
