package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Verdict;

class ReportTest {
    @TempDir
    private Path folder;

    private Path site() {
        return WebApp.in(folder.resolve("site")).folder();
    }

    @Test
    void shouldOutlineWhatWasPromised() {
        try (SiteUnderTest site = SiteUnderTest.start(site())) {
            Outline outline = site.verdicts().get(0).outline();

            assertEquals(
                    List.of("/", "/privacy"),
                    outline.pages().stream().map(Outline.OfPage::path).toList());
            Outline.OfBlock heading = outline.pages().get(0).blocks().get(0);
            assertEquals("testkit-heading", heading.component().name());
            assertEquals("WEB-INF/site/pages/index.yaml:4", heading.place().toString());
            assertTrue(outline.promise("PERF-009").isPresent()
                    && outline.promise("SITE-001").isPresent());
            assertTrue(outline.pages().get(0).measurements().stream().allMatch(Measurement::kept));
        }
    }

    @Test
    void shouldGiveAnEqualVerdictOfTheSameSite() {
        WebApp.in(folder.resolve("site"))
                .page("broken", "blocks: [{testkit-link: {label: Click here, to: /nowhere}}]\n");
        Verdict first;
        try (SiteUnderTest site = SiteUnderTest.start(folder.resolve("site"))) {
            first = site.verdicts().get(0);
        }
        try (SiteUnderTest again = SiteUnderTest.start(folder.resolve("site"))) {
            assertFalse(first.admitted());
            assertEquals(first, again.verdicts().get(0));
        }
    }

    @Test
    void shouldWriteReportsOnlyWhereTheyAreAskedFor() throws IOException {
        Path reports = folder.resolve("reports");
        try (SiteUnderTest site = SiteUnderTest.start(site())) {
            assertTrue(site.isServed());
            assertFalse(Files.exists(reports));
        }
        try (SiteUnderTest site = SiteUnderTest.start(site(), Map.of("sitewright.report", reports.toString()))) {
            assertTrue(site.isServed());
            assertTrue(Files.readString(reports.resolve("verdict.json")).contains("\"decision\": \"admitted\""));
        }
    }

    @Test
    void shouldServeEvenWhereNoReportCanBeWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        try (SiteUnderTest site = SiteUnderTest.start(site(), Map.of("sitewright.report", inTheWay.toString()))) {
            assertTrue(site.isServed());
        }
    }
}
