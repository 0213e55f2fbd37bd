package org.sitewright.engine.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.verification.Verdict;

/** Every format of a verdict, as files. */
public final class Reports {
    private static final List<Report> FINDINGS =
            List.of(new TextReport(), new HtmlReport(), new JsonReport(), new SarifReport(), new JUnitReport());
    private static final List<Report> ALL = Stream.concat(
                    FINDINGS.stream(), Stream.of(new EvidenceReport(), new EvidenceJson()))
            .toList();

    private Reports() {}

    /**
     * Writes every format of every verdict: into {@code directory} where there is one verdict, into a folder for each,
     * named after its site, where there are several. Folders are made; files of the same name are replaced.
     *
     * @param made when: printed, and tells which waivers are overdue
     * @return the folders that were written to, in the order of the verdicts
     */
    public static List<Path> write(Path directory, List<Verdict> verdicts, Instant made) throws IOException {
        List<Path> folders = verdicts.stream()
                .map(verdict -> verdicts.size() == 1 ? directory : directory.resolve(folder(verdict.site())))
                .toList();
        for (int i = 0; i < verdicts.size(); i++) {
            Files.createDirectories(folders.get(i));
            for (Report report : ALL) {
                write(report, folders.get(i), verdicts.get(i), made);
            }
        }
        return folders;
    }

    /**
     * Writes what was found on pages that Sitewright did not make into {@code directory}: every format but the evidence,
     * which also states what only the engine and a site's operator see to.
     *
     * @param remarks what was not held or assumed; it ends the text
     */
    public static void writeForeign(Path directory, Verdict verdict, String remarks, Instant made) throws IOException {
        Files.createDirectories(directory);
        for (Report report : FINDINGS) {
            write(report, directory, verdict, made);
        }
        Files.writeString(directory.resolve(new TextReport().file()), remarks, StandardOpenOption.APPEND);
    }

    private static void write(Report report, Path folder, Verdict verdict, Instant made) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(report.file()))) {
            report.write(verdict, made, out);
        }
    }

    /** What a site is called is a folder's name, and never a way out of it. */
    private static String folder(String site) {
        String safe = site.replaceAll("[^A-Za-z0-9_-]+", "-");
        return safe.isEmpty() ? "site" : safe;
    }
}
