package org.sitewright.engine.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.site.Page;
import org.sitewright.engine.verification.PageUnderTest;

class SitemapFilesTest {
    private static List<Page> pages(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> PageUnderTest.of("").path("/p" + i).rendered().page())
                .toList();
    }

    @Test
    void shouldBeOneFileAtTheBound() {
        Map<String, String> files = new SitemapFiles("https://site.test").of(pages(50_000));
        assertEquals(List.of("/sitemap.xml"), List.copyOf(files.keySet()));
        assertEquals(50_000, files.get("/sitemap.xml").split("<url>").length - 1);
    }

    @Test
    void shouldBecomeAnIndexBeyondIt() {
        Map<String, String> files = new SitemapFiles("https://site.test").of(pages(50_001));
        assertEquals(List.of("/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"), List.copyOf(files.keySet()));
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://site.test/sitemap-1.xml</loc></sitemap>
                <sitemap><loc>https://site.test/sitemap-2.xml</loc></sitemap>
                </sitemapindex>
                """,
                files.get("/sitemap.xml"));
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://site.test/p50000</loc></url>
                </urlset>
                """,
                files.get("/sitemap-2.xml"));
    }

    @Test
    void shouldKeepEachFileWithinItsBytes() {
        Map<String, String> files = new SitemapFiles("https://site.test", 50_000, 1_000).of(pages(100));
        assertTrue(files.size() > 3, files::toString);
        files.forEach((path, xml) -> {
            if (!path.equals("/sitemap.xml")) {
                assertTrue(xml.getBytes(StandardCharsets.UTF_8).length <= 1_000, xml);
            }
        });
    }
}
