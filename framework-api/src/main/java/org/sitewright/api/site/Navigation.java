package org.sitewright.api.site;

import java.util.List;

/**
 * The site's main menu, as a site query: only pages that may be listed.
 *
 * @param siteName what visitors call the site
 * @param home path of the home page
 * @param current path of the page it is rendered on
 * @param items in the order given
 * @param legal notices that every page links to
 */
public record Navigation(
        String siteName, String home, String current, List<NavigationItem> items, List<NavigationItem> legal)
        implements SiteQuery {
    public Navigation {
        items = List.copyOf(items);
        legal = List.copyOf(legal);
    }
}
