package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with a hundred broken promises: what an operator reads of it. */
class RefusalLogIT {
    private static final int LINES = 25;

    @TempDir
    Path folder;

    @Test
    void theReasonStandsInTheLogOnceInAtMostTwentyFiveLines() throws Exception {
        Path reports = folder.resolve("reports");
        WarFiles files = WarFiles.good().settings("sitewright.report=" + reports);
        IntStream.range(0, 100)
                .forEach(i -> files.block("call-to-action: {heading: Way " + i + ", actions: [{label: To place " + i
                        + ", to: /nowhere-" + i + "}]}"));
        Path war = Wars.write(files, Pack.WHOLE, folder.resolve("site.war"));
        Path log = folder.resolve("server.log");
        try (RunningLauncher launcher = new RunningLauncher(folder, "--port", 0, "--log", log, war)) {
            assertEquals(1, launcher.exitCode());
            List<String> printed = launcher.printed().lines().toList();
            List<String> verdict = printed.stream()
                    .filter(line -> line.startsWith("Sitewright: site REFUSED") || line.startsWith("  "))
                    .toList();
            assertEquals(LINES, verdict.size(), launcher.printed());
            assertTrue(verdict.get(24).endsWith("… and 77 more"), launcher.printed());
            assertEquals(1, count(printed, "Sitewright: site REFUSED"), launcher.printed());
            assertEquals(1, count(printed, "/nowhere-0 leads to no page"), launcher.printed());
            assertEquals(1, count(printed, "Sitewright: report in " + reports), launcher.printed());

            // Payara logs the exception seven times over, with the stacks of its own wrappers.
            List<String> logged = Files.readAllLines(log);
            assertEquals(1, count(logged, "Sitewright: site REFUSED, 7 pages, 100 errors, 0 warnings"));
            assertEquals(0, count(logged, "/nowhere-"));
            assertEquals(0, count(logged, "\tat "), () -> String.join("\n", logged));
        }
        try (Stream<Path> written = Files.list(reports)) {
            assertTrue(written.anyMatch(file -> file.endsWith("verdict.html")));
        }
    }

    private static long count(List<String> lines, String text) {
        return lines.stream().filter(line -> line.contains(text)).count();
    }
}
