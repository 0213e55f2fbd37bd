package org.sitewright.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs Maven as a user does. */
final class Mvn {
    /** How it ended. */
    record Outcome(int exit, String output) {
        /** With this exit code, and having said all of these. */
        void assertEnds(int with, String... lines) {
            assertEquals(with, exit, output);
            for (String line : lines) {
                assertTrue(output.contains(line), () -> line + "\nis not in\n" + output);
            }
        }

        /** Refused for what it found: a failure of the build, not of its execution. */
        void assertFails(String... lines) {
            assertEnds(1, lines);
            assertTrue(output.contains(FAILURE), output);
        }

        /** Not carried out, because it was asked for the wrong thing. */
        void assertMisused(String... lines) {
            assertEnds(1, lines);
            assertTrue(output.contains(MISUSE), output);
        }
    }

    private static final String FAILURE = "cwiki.apache.org/confluence/display/MAVEN/MojoFailureException";
    private static final String MISUSE = "cwiki.apache.org/confluence/display/MAVEN/MojoExecutionException";

    private Mvn() {}

    static Outcome run(Path directory, String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                        .toString(),
                "--batch-mode",
                "-Dmaven.repo.local=" + System.getProperty("localRepository")));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("mvn", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"); // for a few seconds each
            Process process = builder.start();
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), () -> command + " takes more than five minutes");
            return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
        } finally {
            Files.delete(log);
        }
    }
}
