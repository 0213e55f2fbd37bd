package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sitewright.acceptance.WarFiles.SITE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Content that is far too much, in a JVM of a quarter of a gigabyte: the site is refused by name, in bounded processor
 * time. The bound is far from what it takes (a quarter of it), so that it holds on a slow machine, too.
 */
class HostileMemoryTest {
    private static final String HOUSE = SITE + "pages/house.yaml";
    private static final Pattern SECONDS = Pattern.compile("processor seconds (\\d+)");
    private static final int MOST_SECONDS = 180;

    @TempDir
    Path folder;

    private String started(WarFiles files) throws Exception {
        Path site = Files.createDirectories(folder.resolve("site"));
        Path output = folder.resolve("said.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileStart.class.getName(),
                        files.writeTo(site).toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(output);
        assertTrue(ended && process.exitValue() == 0, said);
        return said;
    }

    private static void assertRefused(String id, String said) {
        assertTrue(
                said.lines()
                        .anyMatch(
                                line -> line.contains(id + " ERROR") && line.contains(HOUSE) && line.contains("Fix: ")),
                said);
        Matcher seconds = SECONDS.matcher(said);
        assertTrue(seconds.find(), said);
        System.out.println(id + " in 256 MB: " + seconds.group());
        assertTrue(Integer.parseInt(seconds.group(1)) < MOST_SECONDS, seconds.group());
    }

    @Test
    void shouldRefuseTenThousandBlocksInLittleMemory() throws Exception {
        assertRefused(
                "PERF-009",
                started(WarFiles.good()
                        .adding(
                                HOUSE,
                                IntStream.range(0, 10_000)
                                        .mapToObj(i -> "  - text: {heading: Part " + i + ", body: Words of it.}\n")
                                        .collect(Collectors.joining()))));
    }

    @Test
    void shouldRefuseFiveMegabytesOfTextInLittleMemory() throws Exception {
        assertRefused(
                "SITE-002", started(WarFiles.good().block("text: {body: \"" + "word ".repeat(1_000_000) + "\"}")));
    }

    @Test
    void shouldAdmitTheGoodSiteInLittleMemory() throws Exception {
        String said = started(WarFiles.good());
        assertTrue(said.contains("ADMITTED, 7 pages, 0 errors"), said);
        assertEquals(1, SECONDS.matcher(said).results().count(), said);
    }
}
