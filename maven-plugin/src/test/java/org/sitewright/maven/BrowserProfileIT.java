package org.sitewright.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn verify -Pbrowser} of a generated project opens its pages, and fails where one breaks what only a browser shows. */
class BrowserProfileIT {
    private static final String REPORT = "target/surefire-reports/com.acme.BrowserTest.txt";

    @TempDir
    Path folder;

    @Test
    void shouldRunInABrowserAndRefuseWhatOnlyABrowserShows() throws Exception {
        assumeTrue(
                "true".equals(System.getenv("CI"))
                        || Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .anyMatch(path -> Files.isExecutable(Path.of(path, "chromedriver"))),
                "no browser");
        Generated project = Generated.in(folder);

        project.run("verify", "-Pbrowser").assertEnds(0, "Running com.acme.BrowserTest", "BUILD SUCCESS");
        String report = Files.readString(project.file(REPORT));
        assertTrue(report.contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0"), report);

        // Wider than a telephone: no deployment sees it, as it has no window.
        project.edit(
                "src/main/java/com/acme/components/notice/notice.css",
                ".notice__inner { display: grid;",
                ".notice__inner { min-width: 40rem; display: grid;");
        project.edit(
                Generated.SITE + "pages/index.yaml",
                "  - contact-details:",
                "  - notice: {body: Our workshop is at the fair in the old town.}\n  - contact-details:");
        Mvn.Outcome without = project.run("verify");
        without.assertEnds(0, "BUILD SUCCESS");
        assertFalse(without.output().contains("BrowserTest"), without.output());

        Mvn.Outcome wide = project.run("verify", "-Pbrowser");
        wide.assertEnds(1, "A11Y-102 ERROR", "pages/index.yaml:", "BrowserTest.shouldKeepItsWordInABrowser");
        assertTrue(wide.output().contains("There are test failures"), wide.output());
    }
}
