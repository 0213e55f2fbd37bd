package org.sitewright.api.site;

import java.util.List;

/**
 * Pages of one kind made from entries: one entry file each, one layout.
 *
 * @param name folder name
 * @param path below which the entries stand
 * @param entries listed entries, newest first where they have a date, otherwise by file name
 */
public record Collection(String name, String path, List<Entry> entries) {
    public Collection {
        entries = List.copyOf(entries);
    }
}
