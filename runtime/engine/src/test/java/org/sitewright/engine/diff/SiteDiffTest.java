package org.sitewright.engine.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.engine.diff.Snapshot.Page;
import org.sitewright.engine.diff.Snapshot.Part;
import org.sitewright.engine.diff.Snapshot.Said;
import org.sitewright.engine.diff.Snapshot.State;

class SiteDiffTest {
    private static final Said ERROR = new Said("/", true, "SEO-009 ERROR / : Text holds filler text");
    private static final Said WARNING = new Said("/", false, "SEO-008 WARNING / : Link says nothing");

    private static State site(boolean admitted, List<Said> findings, Page... pages) {
        return new State("site", admitted, findings, List.of(pages));
    }

    private static Page page(String path, String html, Part... blocks) {
        return new Page(path, html, List.of(blocks));
    }

    private static Difference compare(State from, State to) {
        return ContractDiff.compare(
                new Snapshot(List.of(), from == null ? List.of() : List.of(from)),
                new Snapshot(List.of(), to == null ? List.of() : List.of(to)));
    }

    private static List<String> changes(State from, State to) {
        Difference difference = compare(from, to);
        assertEquals(difference.sites().stream().anyMatch(Difference.OfSite::worse), difference.worse());
        return difference.sites().stream()
                .map(s -> (s.worse() ? "! " : "") + s.site() + s.page() + ": " + s.what() + " " + s.blocks())
                .toList();
    }

    @Test
    void shouldSayNothingOfWhatIsTheSame() {
        State same = site(true, List.of(WARNING), page("/", "h", new Part("hero", "hero", "h")));
        assertEquals(List.of(), changes(same, same));
        assertEquals(1, compare(same, same).samePages());
    }

    @Test
    void shouldCallAVerdictWorseThatRefusesOrHasANewError() {
        assertEquals(
                List.of("! site: admitted → refused []", "! site/: new: " + ERROR.text() + " []"),
                changes(site(true, List.of()), site(false, List.of(ERROR))));
        assertEquals(
                List.of("site: refused → admitted []", "site/: mended: " + ERROR.text() + " []"),
                changes(site(false, List.of(ERROR)), site(true, List.of())));
    }

    @Test
    void shouldNotCallANewWarningWorse() {
        assertEquals(
                List.of("site/: new: " + WARNING.text() + " []"),
                changes(site(true, List.of()), site(true, List.of(WARNING))));
    }

    @Test
    void shouldNameTheBlocksWhoseHtmlDiffers() {
        State from = site(
                true,
                List.of(),
                page(
                        "/",
                        "a",
                        new Part("hero", "hero", "1"),
                        new Part("old", "text", "2"),
                        new Part("same", "text", "3")));
        State to = site(
                true,
                List.of(),
                page(
                        "/",
                        "b",
                        new Part("hero", "hero", "9"),
                        new Part("fresh", "text", "4"),
                        new Part("same", "text", "3")));
        assertEquals(List.of("site/: the HTML differs [fresh (new), hero (hero), old (gone)]"), changes(from, to));
        assertEquals(0, compare(from, to).samePages());
    }

    @Test
    void shouldSayThatOnlyTheFrameDiffers() {
        assertEquals(
                List.of("site/: the HTML differs around its blocks []"),
                changes(
                        site(true, List.of(), page("/", "a", new Part("hero", "hero", "1"))),
                        site(true, List.of(), page("/", "b", new Part("hero", "hero", "1")))));
    }

    @Test
    void shouldTellPagesAndSitesThatCameOrWent() {
        assertEquals(
                List.of("site/a: the page is gone []", "site/b: the page is new []"),
                changes(site(true, List.of(), page("/a", "x")), site(true, List.of(), page("/b", "x"))));
        assertEquals(List.of("! site: the site is gone []"), changes(site(true, List.of()), null));
        assertEquals(List.of("site: the site is new []"), changes(null, site(true, List.of())));
        assertEquals(
                List.of("! site: the site is new, and refused []", "! site/: new: " + ERROR.text() + " []"),
                changes(null, site(false, List.of(ERROR))));
    }

    @Test
    void shouldNotCompareTheHtmlOfARefusedSite() {
        assertEquals(
                List.of("! site: admitted → refused []"),
                changes(site(true, List.of(), page("/", "x")), site(false, List.of(), page("/", ""))));
    }

    private static Difference.OfSite worse(String site) {
        return new Difference.OfSite(site, "", "admitted → refused", List.of(), true);
    }

    @Test
    void shouldReportAsTextAndJson() {
        Difference difference = compare(
                site(true, List.of(), page("/", "a", new Part("hero", "hero", "1"))),
                site(false, List.of(ERROR), page("/", "b", new Part("hero", "hero", "2"))));
        assertEquals(
                """
                Promises: none has changed
                Sites: 0 pages are the same, 3 differences
                  ! site: admitted → refused
                  ! site /: new: SEO-009 ERROR / : Text holds filler text
                    site /: the HTML differs: hero (hero)
                A verdict is worse than before (site).
                """,
                DiffReport.text(difference));
        JsonObject json =
                Json.createReader(new StringReader(DiffReport.json(difference))).readObject();
        assertTrue(json.getBoolean("worse"));
        assertEquals(0, json.getInt("samePages"));
        assertEquals(List.of(), json.getJsonArray("promises"));
        JsonObject last = json.getJsonArray("sites").getJsonObject(2);
        assertEquals("the HTML differs", last.getString("what"));
        assertEquals("hero (hero)", last.getJsonArray("blocks").getString(0));
        assertFalse(last.getBoolean("worse"));
    }

    @Test
    void shouldReportPromisesAsTextAndJson() {
        Difference difference = ContractDiff.compare(
                new Snapshot(List.of(Contracts.of("acme:part", ContractDiffTest.Styled.class)), List.of()),
                new Snapshot(List.of(Contracts.of("acme:part", ContractDiffTest.Large.class)), List.of()));
        assertEquals(
                """
                Promises: 1 relaxed, 1 dropped
                  ! relaxed   acme:part PERF-001 @MaxHtml value: 4000 → 6000
                  ! dropped   acme:part PERF-002 @MaxCss value = 2000
                Sites: 0 pages are the same, 0 differences
                Less is promised than before (1 relaxed, 1 dropped).
                """,
                DiffReport.text(difference));
        assertEquals(
                "Less is promised than before (1 relaxed, 1 dropped), and a verdict is worse than before (north, south)",
                DiffReport.reason(new Difference(
                        difference.promises(), List.of(worse("north"), worse("north"), worse("south")), 0)));
        assertEquals("", DiffReport.reason(new Difference(List.of(), List.of(), 7)));
        JsonObject relaxed = Json.createReader(new StringReader(DiffReport.json(difference)))
                .readObject()
                .getJsonArray("promises")
                .getJsonObject(0);
        assertEquals("relaxed", relaxed.getString("kind"));
        assertEquals("4000", relaxed.getString("from"));
        assertTrue(relaxed.getBoolean("less"));
    }
}
