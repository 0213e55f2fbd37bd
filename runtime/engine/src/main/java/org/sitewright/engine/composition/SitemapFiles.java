package org.sitewright.engine.composition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitewright.api.site.Page;

/**
 * Pages as the files of a sitemap: one, or as many as the protocol's bounds ask for, with an index over them.
 *
 * @param origin scheme and host
 * @param mostAddresses in one file
 * @param mostBytes of one file, before compression
 */
record SitemapFiles(String origin, int mostAddresses, int mostBytes) {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String SET = HEAD + "<urlset" + SCHEMA;
    private static final String SET_END = "</urlset>\n";

    /** Within the bounds of the sitemaps.org protocol: 50,000 addresses and 50 MB. */
    SitemapFiles(String origin) {
        this(origin, 50_000, 50 * 1024 * 1024);
    }

    /** Their texts by their paths, {@code /sitemap.xml} first. */
    Map<String, String> of(List<Page> pages) {
        List<String> sets = sets(pages);
        Map<String, String> files = new LinkedHashMap<>();
        if (sets.size() == 1) {
            files.put("/sitemap.xml", sets.get(0));
            return files;
        }
        StringBuilder index = new StringBuilder(HEAD + "<sitemapindex" + SCHEMA);
        files.put("/sitemap.xml", "");
        for (int i = 0; i < sets.size(); i++) {
            String path = "/sitemap-" + (i + 1) + ".xml";
            index.append("<sitemap><loc>").append(origin).append(path).append("</loc></sitemap>\n");
            files.put(path, sets.get(i));
        }
        files.put("/sitemap.xml", index.append("</sitemapindex>\n").toString());
        return files;
    }

    private List<String> sets(List<Page> pages) {
        List<String> sets = new ArrayList<>();
        StringBuilder set = new StringBuilder(SET);
        int addresses = 0;
        int bytes = SET.length() + SET_END.length();
        for (Page page : pages) {
            String entry = entry(page);
            int more = entry.getBytes(StandardCharsets.UTF_8).length;
            if (addresses > 0 && (addresses == mostAddresses || bytes + more > mostBytes)) {
                sets.add(set.append(SET_END).toString());
                set = new StringBuilder(SET);
                addresses = 0;
                bytes = SET.length() + SET_END.length();
            }
            set.append(entry);
            addresses++;
            bytes += more;
        }
        sets.add(set.append(SET_END).toString());
        return sets;
    }

    private String entry(Page page) {
        String changed =
                page.modified().map(day -> "<lastmod>" + day + "</lastmod>").orElse("");
        return "<url><loc>" + origin + page.path() + "</loc>" + changed + "</url>\n";
    }
}
