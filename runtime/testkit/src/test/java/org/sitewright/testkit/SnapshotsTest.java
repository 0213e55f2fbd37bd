package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.engine.diff.Snapshot;
import org.sitewright.engine.diff.SnapshotJson;

class SnapshotsTest {
    private static final String GREETING = "blocks:\n  - testkit-heading: {heading: %s}\n";

    @TempDir
    Path folder;

    private Map<String, String> site() {
        return Map.of("harbour", folder.toString());
    }

    private static Snapshot read(String json) {
        return SnapshotJson.read(json);
    }

    @Test
    void shouldListComponentsOfOthersOnly() {
        String said = Snapshots.contracts();
        assertTrue(said.contains("parts:quiet\n"), said);
        assertFalse(said.contains("testkit:"), said);
        assertTrue(read(Snapshots.take(Map.of())).components().stream()
                .noneMatch(component -> component.name().startsWith("testkit:")));
    }

    @Test
    void shouldKeepPagesAndBlocksByDigest() {
        WebApp.in(folder);
        Snapshot.State state = read(Snapshots.take(site())).sites().get(0);
        assertEquals("harbour", state.name());
        assertTrue(state.admitted());
        assertEquals(
                List.of("/", "/privacy"),
                state.pages().stream().map(Snapshot.Page::path).toList());
        state.pages().forEach(page -> {
            assertTrue(page.html().matches("[0-9a-f]{32}"), page.toString());
            page.blocks().forEach(block -> assertTrue(block.html().matches("[0-9a-f]{32}"), block.toString()));
        });
    }

    @Test
    void shouldFindNothingBetweenTwoSnapshotsOfOneSite() {
        WebApp.in(folder);
        List<String> compared = Snapshots.compare(Snapshots.take(site()), Snapshots.take(site()));
        assertEquals(
                """
                Promises: none has changed
                Sites: 2 pages are the same, 0 differences
                Nothing is relaxed.
                """,
                compared.get(0));
        assertEquals("", compared.get(2));
    }

    @Test
    void shouldNameTheBlockThatDiffersAndTheVerdictThatIsWorse() {
        WebApp site = WebApp.in(folder);
        String before = Snapshots.take(site());
        site.page("index", GREETING.formatted("Good morning to the harbour"));
        List<String> other = Snapshots.compare(before, Snapshots.take(site()));
        assertTrue(
                other.get(0).contains("    harbour /: the HTML differs: testkit-heading (testkit-heading)"),
                other.get(0));
        assertEquals("", other.get(2));

        site.page("index", GREETING.formatted("Lorem ipsum dolor sit amet"));
        List<String> worse = Snapshots.compare(before, Snapshots.take(site()));
        assertTrue(
                worse.get(0).contains("  ! harbour: admitted → refused\n  ! harbour /: new: SEO-009 ERROR"),
                worse.get(0));
        assertTrue(worse.get(1).contains("\"worse\":true"), worse.get(1));
        assertEquals("A verdict is worse than before (harbour)", worse.get(2));
    }

    @Test
    void shouldTakeSeveralSitesByName() {
        WebApp.in(folder.resolve("a"));
        WebApp.in(folder.resolve("b"));
        Map<String, String> both = new LinkedHashMap<>();
        both.put("north", folder.resolve("a").toString());
        both.put("south", folder.resolve("b").toString());
        assertEquals(
                List.of("north", "south"),
                read(Snapshots.take(both)).sites().stream()
                        .map(Snapshot.State::name)
                        .toList());
    }

    @Test
    void shouldKeepTheNameOfASiteWhenTheWebApplicationHasFindingsOfItsOwn() {
        WebApp.in(folder)
                .site(
                        "quay/site.yaml",
                        "name: Quay\ntheme: testkit\nlegal: [{label: Privacy, page: /privacy}]\nfooter: [{testkit-link: {label: Our privacy notice, to: /privacy}}]\n")
                .site("quay/pages/index.yaml", page("Home"))
                .site("quay/pages/privacy.yaml", page("Privacy"));
        Snapshot both = read(Snapshots.take(site()));
        assertEquals(
                List.of("harbour/quay"),
                both.sites().stream().map(Snapshot.State::name).toList());
        assertFalse(both.sites().get(0).admitted());
        assertTrue(both.sites().get(0).findings().stream()
                .anyMatch(said -> said.error() && said.text().contains("there is a site here and others in folders")));
    }

    @Test
    void shouldNameASiteThatCannotBeReadAndSayWhy() {
        WebApp app = WebApp.in(folder);
        String before = Snapshots.take(site());
        app.site("site.yaml", "name: [Harbour\n");
        List<String> compared = Snapshots.compare(before, Snapshots.take(site()));
        assertTrue(
                compared.get(0).contains("  ! harbour: admitted → refused\n  ! harbour: new: SITE-"), compared.get(0));
    }

    private static String page(String about) {
        return "title: %s of the quay in the old town\ndescription: What a visitor of the quay wants to know about %s.\n%s"
                .formatted(about, about, GREETING.formatted(about + " of the quay"));
    }

    @Test
    void shouldSayWhichOfTwoIsNoSnapshot() {
        WebApp.in(folder);
        String good = Snapshots.take(Map.of());
        assertEquals("the old version is no snapshot: its format is not sitewright-snapshot-1", said("{}", good));
        assertEquals("the new version is no snapshot: its format is not sitewright-snapshot-1", said(good, "{}"));
    }

    private static String said(String from, String to) {
        return assertThrows(IllegalArgumentException.class, () -> Snapshots.compare(from, to))
                .getMessage();
    }
}
