package org.sitewright.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where the server unpacks itself; one for each process, removed at exit. */
final class TemporaryFolder {
    private TemporaryFolder() {}

    static Path create() throws IOException {
        return Files.createTempDirectory("sitewright-");
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // what is left is in the system's temporary folder
        }
    }
}
