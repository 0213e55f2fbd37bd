package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
    private static final String INDEX = Delivered.PAGES + "index.yaml";
    private static final String MENU = Delivered.PAGES + "menu.yaml";
    private static final String ABOUT = Delivered.PAGES + "about.yaml";

    private static final Delivered FIRST =
            Delivered.of("index: Oak", "about: We").from(1).with(1);

    @TempDir
    Path folder;

    private ProjectTree project;

    @BeforeEach
    void generate() throws IOException {
        project = new ProjectTree(folder);
        Files.writeString(folder.resolve("pom.xml"), "<project/>\n");
        Generation.first(project, GenerationRecord.none("com.acme", Generation.laidOut(project)), FIRST, "1.0");
    }

    private Plan deliver(Delivered delivered) {
        return Plan.of(project, GenerationRecord.of(project), delivered, "1.1");
    }

    private void apply(Delivered delivered) {
        deliver(delivered).writes(project).apply();
    }

    private String file(String path) {
        return project.content(path).map(Content::text).orElse(null);
    }

    private void edit(String path, String from, String to) throws IOException {
        Path file = folder.resolve(path);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static Map<String, String> told(Plan plan) {
        Map<String, String> told = new TreeMap<>();
        plan.changes().stream()
                .filter(change -> !change.is(Change.Kind.SAME))
                .forEach(change -> told.put(change.path(), change.kind().name()));
        return told;
    }

    private Map<String, String> everything() {
        Map<String, String> files = new TreeMap<>();
        project.below("").forEach(path -> files.put(path, file(path)));
        return files;
    }

    @Test
    void shouldRememberWhatItHasGenerated() {
        assertEquals(
                List.of(
                        ".sitewright/generated/brief.yaml.base",
                        ".sitewright/generated/" + ABOUT + ".base",
                        ".sitewright/generated/" + INDEX + ".base",
                        ".sitewright/generation.json",
                        ".sitewright/sources/menu.docx.txt",
                        "brief.yaml",
                        "pom.xml",
                        Delivered.LOGO,
                        ABOUT,
                        INDEX),
                project.below(""));
        GenerationRecord record = GenerationRecord.of(project);
        assertEquals(List.of("pom.xml"), List.copyOf(record.template().keySet()));
        assertEquals(
                List.of("brief.yaml", Delivered.LOGO, ABOUT, INDEX),
                List.copyOf(record.files().keySet()));
    }

    @Test
    void shouldHaveNothingToDoWhereNothingHasChanged() {
        Map<String, String> before = everything();
        assertEquals(Map.of(), told(deliver(FIRST)));
        Plan moved = deliver(Delivered.of("index: Oak", "about: We").from(30).with(1));
        assertEquals(Map.of("brief.yaml", "CHANGED"), told(moved));
        assertEquals(List.of(), moved.facts());
        assertEquals(before, everything());
    }

    @Test
    void shouldTakeInTheMenuBesideWhatPeopleHaveEdited() throws IOException {
        edit(INDEX, "title: index", "title: Mine");
        Plan plan =
                deliver(Delivered.of("index: Elm", "about: We", "menu: Soup").with(2));
        assertEquals(
                Map.of("brief.yaml", "CHANGED", INDEX, "MERGED", MENU, "ADDED", Delivered.LOGO, "CHANGED"), told(plan));
        assertEquals(
                List.of("~ index: Oak → Elm  (brief.md:1)", "+ menu: Soup  (brief.md:3)"),
                plan.facts().stream().map(Fact::toString).toList());
        plan.writes(project).apply();
        assertEquals("title: Mine\nlead: Elm\nstatus: published\nend: end\n", file(INDEX));
        assertEquals("title: menu\nlead: Soup\nstatus: published\nend: end\n", file(MENU));
        assertEquals("1.1", GenerationRecord.of(project).version());
        assertEquals("title: index\nlead: Elm\nstatus: published\nend: end\n", file(BaseTexts.at(INDEX)));
    }

    @Test
    void shouldKeepACorrectionInBriefYaml() throws IOException {
        edit("brief.yaml", "index: Oak", "index: Walnut");
        Delivered second =
                Delivered.of("index: Oak", "about: Us", "menu: Soup").from(5).with(1);
        apply(second);
        assertEquals(second.yaml().replace("Oak", "Walnut"), file("brief.yaml"));
        assertEquals("title: index\nlead: Walnut\nstatus: published\nend: end\n", file(INDEX));
        Delivered third =
                Delivered.of("index: Oak", "about: Us", "menu: Rice").from(9).with(1);
        apply(third);
        assertEquals(third.yaml().replace("Oak", "Walnut"), file("brief.yaml"));
        assertEquals("title: index\nlead: Walnut\nstatus: published\nend: end\n", file(INDEX));
        assertEquals("title: menu\nlead: Rice\nstatus: published\nend: end\n", file(MENU));
    }

    @Test
    void shouldGenerateFromACorrectionAlone() throws IOException {
        edit("brief.yaml", "index: Oak", "index: Walnut");
        assertEquals(Map.of("brief.yaml", "EDITED", INDEX, "CHANGED"), told(deliver(FIRST)));
    }

    @Test
    void shouldTakeInTheRestOfABriefOfWhichOneFactIsDisputed() throws IOException {
        edit("brief.yaml", "index: Oak", "index: Walnut");
        Delivered second =
                Delivered.of("index: Elm", "about: We", "menu: Soup").from(3).with(1);
        Plan plan = deliver(second);
        assertEquals(Map.of("brief.yaml", "CONFLICT", INDEX, "CHANGED", MENU, "ADDED"), told(plan));
        plan.writes(project).apply();
        assertEquals(second.yaml().replace("Elm", "Walnut"), file("brief.yaml"));
        assertEquals(second.yaml(), file(".sitewright/conflicts/brief.yaml"));
    }

    @Test
    void shouldKeepAConflictOpenUntilItIsSettled() throws IOException {
        edit(INDEX, "lead: Oak", "lead: Mine");
        Delivered second = Delivered.of("index: Elm", "about: We").with(1);
        assertEquals("CONFLICT", told(deliver(second)).get(INDEX));
        apply(second);
        String conflict = ".sitewright/conflicts/" + INDEX;
        assertEquals("title: index\nlead: Mine\nstatus: published\nend: end\n", file(INDEX));
        assertEquals("title: index\nlead: Elm\nstatus: published\nend: end\n", file(conflict));

        Delivered third = Delivered.of("index: Ash", "about: We").with(1);
        assertEquals("OPEN", told(deliver(third)).get(INDEX));
        apply(third);
        assertEquals("title: index\nlead: Mine\nstatus: published\nend: end\n", file(INDEX));
        assertEquals("title: index\nlead: Ash\nstatus: published\nend: end\n", file(conflict));

        Files.delete(folder.resolve(conflict));
        assertEquals("EDITED", told(deliver(third)).get(INDEX));
        assertEquals(0, deliver(third).conflicts().size());
    }

    @Test
    void shouldCloseAConflictWhereTheNewVersionWasTaken() throws IOException {
        edit(INDEX, "lead: Oak", "lead: Mine");
        Delivered second = Delivered.of("index: Elm", "about: We").with(1);
        apply(second);
        edit(INDEX, "lead: Mine", "lead: Elm");
        apply(second);
        assertEquals(List.of(), Conflicts.open(project));
    }

    @Test
    void shouldNotBringBackWhatWasDeletedNorTakeWhatWasEdited() throws IOException {
        Files.delete(folder.resolve(INDEX));
        edit(ABOUT, "title: about", "title: Mine");
        Plan plan = deliver(Delivered.of("index: Elm").with(1));
        assertEquals(Map.of("brief.yaml", "CHANGED", INDEX, "DELETED", ABOUT, "ORPHANED"), told(plan));
        plan.writes(project).apply();
        assertEquals(null, file(INDEX));
        assertEquals("title: Mine\nlead: We\nstatus: published\nend: end\n", file(ABOUT));
        assertEquals(null, file(BaseTexts.at(ABOUT)));
    }

    @Test
    void shouldRemoveWhatIsNoLongerGiven() {
        apply(Delivered.of("index: Oak"));
        assertEquals(null, file(ABOUT));
        assertEquals(null, file(Delivered.LOGO));
    }

    @Test
    void shouldLeaveEverythingWhenApplyingFails() {
        Map<String, String> before = everything();
        for (String step : List.of("brief.yaml", MENU, GenerationRecord.PATH)) {
            Writes writes = deliver(Delivered.of("index: Elm", "menu: Soup")).writes(project);
            assertThrows(
                    IllegalStateException.class,
                    () -> writes.apply(path -> {
                        if (path.equals(step)) {
                            throw new IllegalStateException("disk full");
                        }
                    }));
            assertEquals(before, everything(), step);
        }
    }

    @Test
    void shouldSurviveACloneThatChangesLineEnds() throws IOException {
        for (String path : project.below("")) {
            if (!path.equals(Delivered.LOGO)) {
                edit(path, "\n", "\r\n");
            }
        }
        assertEquals(Map.of(), told(deliver(FIRST)));
        edit(INDEX, "title: index", "title: Mine");
        apply(Delivered.of("index: Elm", "about: We").with(1));
        assertEquals(
                "title: Mine\r\nlead: Elm\r\nstatus: published\r\nend: end\r\n",
                Files.readString(folder.resolve(INDEX)));
    }

    @Test
    void shouldRefuseARecordThatLeadsOut() throws IOException {
        Path outside = Files.writeString(folder.resolveSibling("outside.txt"), "mine");
        edit(
                GenerationRecord.PATH,
                "\"files\": {",
                "\"files\": {\"../outside.txt\": \"" + Content.of("mine").hash() + "\",");
        assertThrows(ProjectException.class, () -> deliver(Delivered.of("index: Oak")));
        assertEquals("mine", Files.readString(outside));
    }
}
