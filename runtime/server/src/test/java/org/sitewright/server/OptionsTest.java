package org.sitewright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
    @TempDir
    Path folder;

    private Path war;

    @BeforeEach
    void war() throws IOException {
        war = TestWars.good(folder.resolve("site.war"), "hello");
    }

    @Test
    void aWarIsAllThatIsNeeded() throws UsageException {
        Options options = Options.parse(war.toString());

        assertEquals(List.of(war), options.wars());
        assertEquals(8080, options.port());
        assertEquals("127.0.0.1", options.host());
        assertEquals(-1, options.readyPort());
        assertFalse(options.requireAll() || options.watch());
    }

    @Test
    void everyOptionIsRead() throws UsageException {
        Options options = Options.parse(
                "--port",
                "0",
                "--host",
                "0.0.0.0",
                "--require-all",
                "--ready-port",
                "9",
                "--drain",
                "3",
                "--watch",
                war.toString());

        assertEquals(0, options.port());
        assertEquals("0.0.0.0", options.host());
        assertEquals(9, options.readyPort());
        assertEquals(Duration.ofSeconds(3), options.drain());
        assertTrue(options.requireAll() && options.watch());
    }

    @Test
    void mistakesAreNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("text.war"), "no zip");

        assertRefused("no WAR given");
        assertRefused("unknown option --prot", "--prot", war.toString());
        assertRefused("--port needs a value", "--port");
        assertRefused("--port needs a number from 0 to 65535, not \"http\"", "--port", "http");
        assertRefused("--drain needs a number from 0 to 3600, not \"-1\"", "--drain", "-1");
        assertRefused("does not exist", "missing.war");
        assertRefused("is not a WAR", text.toString());
        assertRefused("is given twice", war.toString(), war.toString());
    }

    private static void assertRefused(String part, String... args) {
        String message =
                assertThrows(UsageException.class, () -> Options.parse(args)).getMessage();
        assertTrue(message.contains(part), message);
        assertEquals(1, message.lines().count());
    }
}
