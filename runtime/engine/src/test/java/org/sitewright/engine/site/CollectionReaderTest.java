package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionReaderTest {
    private static SiteFolder news(String collection) {
        return SiteFolder.good().with("collections/news/collection.yaml", collection);
    }

    private static String entry(String lines) {
        return "title: T\ndescription: D\nnote: {text: A}\n" + lines;
    }

    @Test
    void shouldMakePagesInOrder() {
        SiteFolder folder = news("entry: note\nlayout:\n- note: {text: Before}\n- entry\n")
                .with("collections/news/entries/a.yaml", entry("date: 2026-01-01\n"))
                .with("collections/news/entries/b.yaml", entry("date: 2026-02-01\n"))
                .with("collections/news/entries/c.yaml", entry("status: draft\ndate: 2026-03-01\n"));

        assertEquals(List.of(), folder.problems());
        var site = folder.load().site();
        assertEquals(
                List.of("/news/b", "/news/a"),
                site.collections().get("news").entries().stream()
                        .map(e -> e.path())
                        .toList());
        assertEquals(
                List.of("note-2", "note"),
                site.page("/news/a").orElseThrow().blocks().stream()
                        .map(b -> b.id())
                        .toList());
    }

    @Test
    void shouldRejectLayoutWithoutItsEntry() {
        assertEquals(
                List.of("SITE-007 collections/news/collection.yaml:2: the layout has 0 places for the entry"),
                news("entry: note\nlayout: [{note: {text: A}}]\n").problems());
        assertEquals(
                List.of("SITE-007 collections/news/collection.yaml:2: the layout has 2 places for the entry"),
                news("entry: note\nlayout: [entry, entry]\n").problems());
    }

    @Test
    void shouldRejectCollectionWithoutEntryOnce() {
        assertEquals(
                List.of("SITE-007 collections/news/collection.yaml:1: 'entry' is missing"),
                news("path: /news\n")
                        .with("collections/news/entries/a.yaml", entry(""))
                        .with("collections/news/entries/b.yaml", entry(""))
                        .problems());
    }

    @Test
    void shouldRejectFilesOfNoCollection() {
        assertEquals(
                List.of(
                        "SITE-008 collections/news/entries/a.yaml: the file belongs to no collection",
                        "SITE-008 collections/x.yaml: the file belongs to no collection"),
                SiteFolder.good()
                        .with("collections/news/entries/a.yaml", entry(""))
                        .with("collections/x.yaml", "a: b\n")
                        .problems());
    }

    @Test
    void shouldRejectDates() {
        assertEquals(
                List.of("SITE-006 collections/news/entries/a.yaml:4: 'date' is no date"),
                news("entry: note\n")
                        .with("collections/news/entries/a.yaml", entry("date: 31.3.2026\n"))
                        .problems());
    }
}
