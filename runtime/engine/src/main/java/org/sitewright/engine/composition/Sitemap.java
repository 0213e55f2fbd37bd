package org.sitewright.engine.composition;

import java.util.List;
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
    /** Most addresses in one file (sitemaps.org protocol); past it the file would have to be split. */
    private static final int MOST = 50_000;

    /** Paths that are listed. */
    public List<String> paths() {
        return indexed().stream().map(Page::path).toList();
    }

    /** The sitemap. */
    public String xml() {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Page page : indexed()) {
            xml.append("<url><loc>").append(loaded.origin()).append(page.path()).append("</loc>");
            page.modified().ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    /** The robots file: nothing may be crawled but in production. */
    public String robots() {
        return loaded.environment() == Environment.PRODUCTION
                ? "User-agent: *\nAllow: /\n\nSitemap: " + loaded.origin() + "/sitemap.xml\n"
                : "User-agent: *\nDisallow: /\n";
    }

    private List<Page> indexed() {
        return pages.stream()
                .filter(page -> page.listed() && page.indexed())
                .limit(MOST)
                .toList();
    }
}
