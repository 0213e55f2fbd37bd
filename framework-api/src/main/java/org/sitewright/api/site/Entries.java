package org.sitewright.api.site;

import java.util.List;
import java.util.Map;

/**
 * The entries of every collection, as a site query for list blocks.
 *
 * @param collections by name
 */
public record Entries(Map<String, Collection> collections) implements SiteQuery {
    public Entries {
        collections = Map.copyOf(collections);
    }

    /**
     * The first {@code limit} entries of a collection.
     *
     * @param collection its name; one that does not exist has no entries
     * @param limit how many at most
     */
    public List<Entry> of(String collection, int limit) {
        Collection found = collections.get(collection);
        return found == null ? List.of() : found.entries().stream().limit(limit).toList();
    }
}
