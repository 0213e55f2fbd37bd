package org.sitewright.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.api.verification.Verdict;

class ReportsTest {
    @TempDir
    Path folder;

    @Test
    void shouldWriteEveryFormat() throws IOException {
        Path reports = folder.resolve("not/yet/there");

        assertEquals(List.of(reports), Reports.write(reports, List.of(Sample.refused()), Sample.MADE));
        try (Stream<Path> files = Files.list(reports)) {
            assertTrue(files.map(file -> file.getFileName().toString())
                    .toList()
                    .containsAll(List.of(
                            "verdict.txt", "verdict.html", "verdict.json", "verdict.sarif", "TEST-sitewright.xml")));
        }
    }

    @Test
    void shouldKeepSitesApartAndInsideTheFolder() throws IOException {
        Verdict odd = new Verdict("../../etc", 0, List.of(), List.of(), List.of());

        assertEquals(
                List.of(folder.resolve("site"), folder.resolve("-etc")),
                Reports.write(folder, List.of(Sample.refused(), odd), Sample.MADE));
    }

    /** Evidence also says what only the engine sees to, which it does not for pages that it did not make. */
    @Test
    void shouldGiveNoEvidenceOfForeignPages() throws IOException {
        Reports.writeForeign(folder, Sample.refused(), "Assumed: the host\n", Sample.MADE);
        assertTrue(Files.readString(folder.resolve("verdict.txt")).endsWith("Assumed: the host\n"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("TEST-sitewright.xml", "verdict.html", "verdict.json", "verdict.sarif", "verdict.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
