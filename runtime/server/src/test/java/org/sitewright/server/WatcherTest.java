package org.sitewright.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatcherTest {
    @Test
    void aReplacedFileIsTakenOnceItIsStable(@TempDir Path folder) throws IOException {
        Path war = Files.writeString(folder.resolve("site.war"), "one");
        Watcher watcher = new Watcher(war);
        assertFalse(watcher.poll(), "nothing has changed");

        Files.writeString(war, "one and a half");
        assertFalse(watcher.poll(), "it may still be changing");
        Files.writeString(war, "two, the whole of it");
        assertFalse(watcher.poll(), "it was still changing");
        assertTrue(watcher.poll());
        assertFalse(watcher.poll(), "taken already");
    }

    @Test
    void aMissingFileIsWaitedFor(@TempDir Path folder) throws IOException {
        Path war = Files.writeString(folder.resolve("site.war"), "one");
        Watcher watcher = new Watcher(war);
        Files.delete(war);
        assertFalse(watcher.poll());
        assertFalse(watcher.poll());
        Files.writeString(war, "two, longer");
        assertFalse(watcher.poll());
        assertTrue(watcher.poll());
    }
}
