package org.sitewright.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generates a project, edits it, delivers again, shows and applies, as people do. */
class SecondDeliveryIT {
    private static final String SITE = "src/main/webapp/WEB-INF/site/";
    private static final String HOME = SITE + "pages/index.yaml";

    @TempDir
    Path folder;

    private Generated generated;
    private Path project;

    private void generate() throws IOException, InterruptedException {
        generated = Generated.in(folder);
        project = generated.project();
    }

    private void deliver(String file, String text) throws IOException {
        Files.writeString(folder.resolve("brief").resolve(file), text);
    }

    private Mvn.Outcome brief(String... options) throws IOException, InterruptedException {
        return Mvn.run(
                project,
                Stream.concat(Stream.of("sitewright:brief"), Stream.of(options)).toArray(String[]::new));
    }

    private String file(String path) throws IOException {
        return Files.readString(project.resolve(path));
    }

    private void edit(String path, String from, String to) throws IOException {
        generated.edit(path, from, to);
    }

    /** All that people work on: {@code target} holds the lock of a run, and goes with every clean build. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(project)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(project.resolve("target")))
                    .toList()) {
                files.put(project.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static void assertSays(Mvn.Outcome outcome, List<String> lines) {
        lines.forEach(line -> assertTrue(outcome.output().contains(line), line + "\nis not in\n" + outcome.output()));
    }

    @Test
    void shouldTakeInASecondDeliveryAndKeepWhatPeopleDid() throws Exception {
        generate();
        edit("brief.yaml", "Joiners by the river", "Joiners by the canal");
        edit(SITE + "errors/404.yaml", "title:", "# mine\ntitle:");
        Files.delete(project.resolve(".gitignore"));
        Map<String, String> before = everything();

        deliver("brief.md", "# Bo & Sons\n\nPhone: +44 20 7946 0019\nTagline: Joiners by the river\n");
        Mvn.Outcome shown = brief();
        assertEquals(0, shown.exit(), shown.output());
        assertSays(
                shown,
                List.of(
                        "Brief: ../brief, read by rules",
                        "~ phone: +44 20 7946 0018 → +44 20 7946 0019  (brief.md:3)",
                        "merged    brief.yaml",
                        "changed   " + SITE + "site.yaml",
                        "kept      " + SITE + "errors/404.yaml: edited here",
                        "kept out  .gitignore: deleted here, stays deleted",
                        "0 in conflict.",
                        "Nothing was written. Add -Dapply=true to apply it."));
        assertEquals(before, everything());

        Mvn.Outcome applied = brief("-Dapply=true");
        assertEquals(0, applied.exit(), applied.output());
        assertSays(applied, List.of("Applied. Run mvn verify, and look at GAPS.md."));
        assertTrue(file(SITE + "site.yaml").contains("+44 20 7946 0019"), file(SITE + "site.yaml"));
        assertTrue(file("brief.yaml").contains("Joiners by the canal"), file("brief.yaml"));
        assertTrue(file(HOME).contains("Joiners by the canal"), file(HOME));
        assertTrue(file(SITE + "errors/404.yaml").startsWith("# mine\n"), file(SITE + "errors/404.yaml"));
        assertFalse(Files.exists(project.resolve(".gitignore")));
        assertFalse(Files.exists(project.resolve(".sitewright/applying")));

        Mvn.Outcome again = brief("-Dapply=true");
        assertEquals(0, again.exit(), again.output());
        assertSays(again, List.of("Facts that the client has changed: none"));
    }

    @Test
    void shouldFailOverAConflictAfterItHasAppliedTheRest() throws Exception {
        generate();
        edit("brief.yaml", "+44 20 7946 0018", "+44 20 7946 0020");
        deliver("brief.md", "# Bo & Sons\n\nPhone: +44 20 7946 0019\nTagline: Joiners since 1950\n");
        Mvn.Outcome shown = brief("-Dbrief=../brief");
        assertEquals(0, shown.exit(), shown.output());

        Mvn.Outcome applied = brief("-Dapply=true");
        assertNotEquals(0, applied.exit());
        assertSays(
                applied,
                List.of(
                        "conflict  brief.yaml",
                        "yours, line",
                        "+44 20 7946 0020",
                        "new, line",
                        "1 file is in conflict; everything else was applied. See .sitewright/conflicts."));
        assertTrue(file("brief.yaml").contains("+44 20 7946 0020"), file("brief.yaml"));
        assertTrue(file(HOME).contains("Joiners since 1950"), file(HOME));
        assertTrue(file(SITE + "site.yaml").contains("+44 20 7946 0020"), file(SITE + "site.yaml"));
        assertTrue(file(".sitewright/conflicts/brief.yaml").contains("+44 20 7946 0019"));
    }

    @Test
    void shouldSayWhatItNeeds() throws Exception {
        generate();
        Mvn.Outcome reader = brief("-Dreader=oracle");
        assertNotEquals(0, reader.exit());
        assertSays(reader, List.of("there is no reader called \"oracle\". Fix: use one of: rules"));
        Mvn.Outcome place = brief("-Dbrief=nowhere");
        assertNotEquals(0, place.exit());
        assertSays(place, List.of("There is no brief at", "Name the file or folder with -Dbrief=PATH."));
    }
}
