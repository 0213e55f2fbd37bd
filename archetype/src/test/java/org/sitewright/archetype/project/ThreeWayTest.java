package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.project.Change.Kind;

class ThreeWayTest {
    private static final String PATH = "src/main/webapp/WEB-INF/site/pages/index.yaml";
    private static final String BASE = "title: Bo\nlead: Oak\nphone: 1\nemail: a\nend: x\n";

    private static Optional<Content> file(String text) {
        return Optional.ofNullable(text).map(Content::of);
    }

    private static Change decide(String path, String base, String ours, String theirs) {
        return new ThreeWay(path, file(base).map(Content::hash), Optional.ofNullable(base))
                .decide(file(ours), file(theirs));
    }

    private static void assertDecision(Kind kind, String content, String base, String ours, String theirs) {
        assertEquals(Change.of(PATH, kind, file(content), file(theirs)), decide(PATH, base, ours, theirs));
    }

    @Test
    void shouldTakeTheirsWhereNobodyHasEdited() {
        assertDecision(Kind.CHANGED, "title: Jo\n", BASE, BASE, "title: Jo\n");
    }

    @Test
    void shouldKeepOursWhereNothingNewWasGenerated() {
        assertDecision(Kind.EDITED, "title: Mine\n", BASE, "title: Mine\n", BASE);
    }

    @Test
    void shouldSayNothingWhereBothAreTheSame() {
        assertDecision(Kind.SAME, BASE, BASE, BASE, BASE);
        assertDecision(Kind.SAME, "title: Jo\n", BASE, "title: Jo\n", "title: Jo\n");
        assertDecision(Kind.SAME, "title: Jo\n", null, "title: Jo\n", "title: Jo\n");
        assertDecision(Kind.SAME, null, BASE, null, null);
    }

    @Test
    void shouldAddWhatIsNew() {
        assertDecision(Kind.ADDED, BASE, null, null, BASE);
    }

    @Test
    void shouldLeaveDeletedWhatAPersonHasDeleted() {
        assertDecision(Kind.DELETED, null, BASE, null, BASE);
        assertDecision(Kind.DELETED, null, BASE, null, "title: Jo\n");
    }

    @Test
    void shouldRemoveWhatIsNoLongerGeneratedUnlessAPersonHasEditedIt() {
        assertDecision(Kind.REMOVED, null, BASE, BASE, null);
        assertDecision(Kind.ORPHANED, "title: Mine\n", BASE, "title: Mine\n", null);
    }

    @Test
    void shouldMergeWhatBothHaveChangedInDifferentPlaces() {
        assertDecision(
                Kind.MERGED,
                "title: Mine\nlead: Oak\nphone: 1\nemail: a\nend: y\n",
                BASE,
                BASE.replace("Bo", "Mine"),
                BASE.replace("end: x", "end: y"));
    }

    @Test
    void shouldKeepOursAndShowBothWhereTheyClash() {
        String ours = BASE.replace("phone: 1", "phone: 2");
        String theirs = BASE.replace("phone: 1", "phone: 3").replace("end: x", "end: y");
        assertEquals(
                new Change(
                        PATH,
                        Kind.CONFLICT,
                        file(ours),
                        file(theirs),
                        List.of(new Clash(
                                new Clash.Hunk(3, List.of("phone: 2")), new Clash.Hunk(3, List.of("phone: 3"))))),
                decide(PATH, BASE, ours, theirs));
    }

    @Test
    void shouldCallAMergeThatIsNoYamlAConflict() {
        String ours = BASE.replace("title: Bo\n", "title: Bo\nnote: mine\n");
        String theirs = BASE.replace("email: a\n", "email: a\nnote: theirs\n");
        assertDecision(Kind.CONFLICT, ours, BASE, ours, theirs);
        assertEquals(Kind.MERGED, decide("README.md", BASE, ours, theirs).kind());
    }

    @Test
    void shouldCallItAConflictWhereAPersonHasPutAnotherFile() {
        assertDecision(Kind.CONFLICT, "title: Mine\n", null, "title: Mine\n", BASE);
    }

    @Test
    void shouldCompareAssetsByTheirHash() {
        Optional<Content> old = Optional.of(Content.of(new byte[] {0, 1}));
        Optional<Content> mine = Optional.of(Content.of(new byte[] {0, 2}));
        Optional<Content> other = Optional.of(Content.of(new byte[] {0, 3}));
        ThreeWay logo = new ThreeWay("logo.png", old.map(Content::hash), Optional.empty());
        assertEquals(Change.of("logo.png", Kind.CHANGED, other, other), logo.decide(old, other));
        assertEquals(Change.of("logo.png", Kind.EDITED, mine, old), logo.decide(mine, old));
        assertEquals(Change.of("logo.png", Kind.CONFLICT, mine, other), logo.decide(mine, other));
    }

    @Test
    void shouldNotTakeLineEndsForAnEdit() {
        Change change = decide(PATH, BASE, BASE.replace("\n", "\r\n"), "title: Jo\nlead: Elm\n");
        assertEquals(Kind.CHANGED, change.kind());
        assertEquals(
                "title: Jo\r\nlead: Elm\r\n", new String(change.content().get().bytes()));
    }

    @Test
    void shouldTakeInEveryFactThatDoesNotClash() {
        String ours = BASE.replace("phone: 1", "phone: 2");
        String theirs = BASE.replace("phone: 1", "phone: 3").replace("end: x", "end: y\nmenu: soup");
        Change change = new ThreeWay("brief.yaml", file(BASE).map(Content::hash), Optional.of(BASE))
                .decideFacts(file(ours), Content.of(theirs));
        assertEquals(
                new Change(
                        "brief.yaml",
                        Kind.CONFLICT,
                        file(BASE.replace("phone: 1", "phone: 2").replace("end: x", "end: y\nmenu: soup")),
                        file(theirs),
                        List.of(new Clash(
                                new Clash.Hunk(3, List.of("phone: 2")), new Clash.Hunk(3, List.of("phone: 3"))))),
                change);
    }
}
