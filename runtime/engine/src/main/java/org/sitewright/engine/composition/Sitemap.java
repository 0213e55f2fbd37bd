package org.sitewright.engine.composition;

import java.util.List;
import java.util.Map;
import org.sitewright.api.site.Environment;
import org.sitewright.api.site.Page;
import org.sitewright.engine.site.LoadedSite;

/**
 * What crawlers are told: {@code sitemap.xml} and {@code robots.txt}.
 *
 * @param loaded the site
 * @param pages those that are served
 */
public record Sitemap(LoadedSite loaded, List<Page> pages) {
    /** Paths that are listed. */
    public List<String> paths() {
        return indexed().stream().map(Page::path).toList();
    }

    /** Its files by path: {@code /sitemap.xml}, which is an index where one file could not hold all. */
    public Map<String, String> files() {
        return new SitemapFiles(loaded.origin()).of(indexed());
    }

    /** The robots file: nothing may be crawled but in production. */
    public String robots() {
        return loaded.environment() == Environment.PRODUCTION
                ? "User-agent: *\nAllow: /\n\nSitemap: " + loaded.origin() + "/sitemap.xml\n"
                : "User-agent: *\nDisallow: /\n";
    }

    private List<Page> indexed() {
        return pages.stream().filter(page -> page.listed() && page.indexed()).toList();
    }
}
