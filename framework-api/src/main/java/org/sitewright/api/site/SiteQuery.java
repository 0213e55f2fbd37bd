package org.sitewright.api.site;

/**
 * What a block may read beyond its own properties. A component names the ones it reads with {@code @Uses}; the engine
 * gives them to its template under their simple name, first letter small, and knows from it what depends on what.
 */
public sealed interface SiteQuery permits Navigation, Trail, Entries, Business {}
