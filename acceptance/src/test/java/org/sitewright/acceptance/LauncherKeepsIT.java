package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A WAR on the launcher whose pages are kept ({@code sitewright.data}), with a clause that its pack brings. */
class LauncherKeepsIT {
    private static final List<String> PAGES = List.of("", "house", "visit", "contact", "privacy", "nowhere");

    @TempDir
    Path folder;

    private Path log;
    private Path data;
    private int port;

    @BeforeEach
    void makePlace() throws IOException {
        log = Files.createFile(folder.resolve("rendered.txt"));
        data = folder.resolve("data");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort(); // the address of a site is among what its pages depend on
        }
    }

    private Path war(String text) throws IOException {
        WarFiles files = WarFiles.good()
                .block("traced: {text: " + text + ", log: " + log + "}")
                .settings("sitewright.data=" + data + "\n");
        return Wars.write(files, Pack.WHOLE, folder.resolve("site.war"));
    }

    /** One start: every page as it is answered. */
    private Map<String, String> served(Path war) throws Exception {
        Map<String, String> served = new TreeMap<>();
        try (RunningLauncher launcher = new RunningLauncher(folder, "--port", port, war)) {
            launcher.awaitReady();
            for (String page : PAGES) {
                HttpResponse<String> answer = RunningLauncher.get(launcher.url(war) + page);
                served.put(page, answer.statusCode() + " " + answer.headers().firstValue("ETag") + " " + answer.body());
            }
        }
        return served;
    }

    /** Every file that is kept, with when it was written, and its size. */
    private Map<String, String> kept() throws IOException {
        Map<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                kept.put(data.relativize(file).toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return kept;
    }

    @Test
    void shouldServeAnUnchangedWarWithoutRenderingItAgain() throws Exception {
        Path war = war("The tide is high");
        Map<String, String> first = served(war);
        assertTrue(first.get("house").startsWith("200 ") && first.get("house").contains("The tide is high"));
        long rendered = Files.size(log);
        assertTrue(rendered > 0, "the first start renders");
        Map<String, String> kept = kept();
        assertFalse(kept.isEmpty());

        assertEquals(first, served(war));
        assertEquals(rendered, Files.size(log), "the second start renders nothing");
        assertEquals(kept, kept());
    }

    @Test
    void shouldRefuseAWarThatBreaksAClauseOfItsOwn() throws Exception {
        Path war = war("The tide is high!");
        try (RunningLauncher launcher = new RunningLauncher(folder, "--port", port, war)) {
            assertEquals(1, launcher.exitCode());
            assertTrue(
                    launcher.printed().contains("ACME-001 ERROR traced on /house")
                            && launcher.printed().contains("The text shouts. Fix: Say it calmly"),
                    launcher.printed());
        }
    }
}
