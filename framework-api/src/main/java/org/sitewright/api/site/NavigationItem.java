package org.sitewright.api.site;

import java.util.List;

/**
 * One line of a menu.
 *
 * @param label what it says
 * @param page path of a page, with a fragment where it points at a block: {@code /}, {@code /menu}, {@code /#prices}
 * @param items the lines below it
 */
public record NavigationItem(String label, String page, List<NavigationItem> items) {
    public NavigationItem {
        items = List.copyOf(items);
    }

    /** Whether this line, or one below it, leads to {@code path}. */
    public boolean leadsTo(String path) {
        return page.equals(path) || items.stream().anyMatch(item -> item.leadsTo(path));
    }
}
