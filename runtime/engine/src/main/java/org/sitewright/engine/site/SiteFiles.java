package org.sitewright.engine.site;

import java.util.Optional;
import java.util.SortedSet;

/** The files a site is made of, wherever they lie. Paths are relative to the web application and have no leading slash. */
public interface SiteFiles {
    /** Every file at or below {@code folder}, which ends with a slash. */
    SortedSet<String> below(String folder);

    /** The bytes of a file. */
    Optional<byte[]> read(String path);
}
