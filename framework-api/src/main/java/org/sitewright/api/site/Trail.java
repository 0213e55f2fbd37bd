package org.sitewright.api.site;

import java.util.List;

/**
 * The way from the home page to this one, as a site query for breadcrumbs.
 *
 * @param items from the home page to this page, this page last
 */
public record Trail(List<NavigationItem> items) implements SiteQuery {
    public Trail {
        items = List.copyOf(items);
    }
}
