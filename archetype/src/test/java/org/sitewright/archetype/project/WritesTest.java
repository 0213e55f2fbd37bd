package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritesTest {
    private static final Map<String, String> OLD = Map.of("a.txt", "old a", "b/b.txt", "old b", "c.txt", "old c");
    private static final Map<String, String> NEW =
            Map.of("a.txt", "new a", "c.txt", "old c", "d/e/f.txt", "new f", "g.txt", "new g");

    @TempDir
    Path folder;

    private ProjectTree project;

    /** The process is gone: nothing of it runs any more, not even what cleans up. */
    private static final class Killed extends Error {}

    @BeforeEach
    void layOut() throws IOException {
        project = new ProjectTree(folder);
        for (Map.Entry<String, String> file : OLD.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private Writes writes() {
        Writes writes = new Writes(project);
        NEW.forEach((path, text) -> writes.put(path, Optional.of(Content.of(text))));
        writes.put("b/b.txt", Optional.empty());
        return writes;
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        project.below("")
                .forEach(path -> files.put(path, project.content(path).get().text()));
        return files;
    }

    @Test
    void shouldWriteAndRemoveAndLeaveNothingElse() {
        writes().apply();
        assertEquals(NEW, files());
        assertEquals(false, Files.exists(folder.resolve("b")));
        assertEquals(false, Files.exists(folder.resolve(".sitewright/applying")));
        assertEquals(new Recovery(false, List.of()), Recovery.of(project));
    }

    @Test
    void shouldPutBackTheOldStateWhereverAStepFails() {
        for (String step : List.of("a.txt", "b/b.txt", "d/e/f.txt", "g.txt")) {
            assertThrows(IllegalStateException.class, () -> writes().apply(path -> {
                if (path.equals(step)) {
                    throw new IllegalStateException("disk full");
                }
            }));
            assertEquals(OLD, files(), step);
        }
    }

    @Test
    void shouldPutBackTheOldStateAfterBeingKilledAnywhere() {
        for (String step : List.of("a.txt", "b/b.txt", "d/e/f.txt", "g.txt")) {
            kill(step);
            assertEquals(new Recovery(true, List.of()), Recovery.of(project), step);
            assertEquals(OLD, files(), step);
        }
    }

    @Test
    void shouldSucceedWhenItIsDoneAgainAfterBeingKilled() {
        kill("d/e/f.txt");
        Recovery.of(project);
        writes().apply();
        assertEquals(NEW, files());
    }

    @Test
    void shouldClearWhatWasOnlyPrepared() throws IOException {
        Files.createDirectories(folder.resolve(".sitewright/applying/new"));
        Files.writeString(folder.resolve(".sitewright/applying/new/0"), "half");
        assertEquals(new Recovery(false, List.of()), Recovery.of(project));
        assertEquals(OLD, files());
    }

    @Test
    void shouldKeepWhatAPersonHasEditedSinceItWasKilled() throws IOException {
        kill("g.txt");
        Files.writeString(folder.resolve("a.txt"), "mine");
        assertEquals(new Recovery(true, List.of("a.txt")), Recovery.of(project));
        Map<String, String> expected = new TreeMap<>(OLD);
        expected.put("a.txt", "mine");
        expected.put(".sitewright/conflicts/a.txt", "old a");
        assertEquals(expected, files());
    }

    @Test
    void shouldRefusePathsOutOfTheProject() throws IOException {
        for (String path : List.of("../x", "a/../../x", "", "a\nb", ".")) {
            assertThrows(ProjectException.class, () -> project.at(path), path);
        }
        Path outside = Files.createTempDirectory("outside");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createSymbolicLink(folder.resolve("link"), outside);
            assertThrows(ProjectException.class, () -> project.at("link/x"));
        }
        Files.delete(outside);
    }

    private void kill(String step) {
        assertThrows(Killed.class, () -> writes().apply(path -> {
            if (path.equals(step)) {
                throw new Killed();
            }
        }));
    }
}
