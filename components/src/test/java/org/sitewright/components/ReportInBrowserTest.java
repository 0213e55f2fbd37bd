package org.sitewright.components;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.sitewright.engine.report.Reports;
import org.sitewright.testkit.SiteUnderTest;

/** The reports of a broken site as a browser lays them out, every page of the site unfolded. */
class ReportInBrowserTest {
    private static final Map<String, String> FILES = Map.of(
            "site.yaml",
            "name: Harbour\ntheme: atelier\nheader: [{site-header: {}}]\nfooter: [{site-footer: {}}]\n",
            "pages/index.yaml",
            "title: The harbour of the town\nblocks:\n  - hero: {headline: Lorem ipsum, actions: [{label: Click here, to: /a-rather-long-address-that-leads-to-no-page-of-this-site-at-all}]}\n",
            "waivers.yaml",
            "- {id: SEO-008, page: /, block: \"*\", reason: The text is with the translators, owner: Ada, approver: Grace, expires: 2026-01-31}\n");

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;
    private static List<Path> reports;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.start();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve("site/WEB-INF/site").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        try (SiteUnderTest site = SiteUnderTest.start(folder.resolve("site"))) {
            Reports.write(folder.resolve("report"), site.verdicts(), Instant.parse("2026-11-25T08:00:00Z"));
        }
        reports = List.of(folder.resolve("report/verdict.html"), folder.resolve("report/evidence.html"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void open(Path report) {
        browser.get(report.toUri().toString());
        browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    }

    @Test
    void shouldStayWithinTheWindow() {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(320, 360, 768, 1350)) {
            Chromium.resize(browser, width);
            for (Path report : reports) {
                open(report);
                Object over = browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
                if (((Number) over).intValue() > 0) {
                    faults.add(report.getFileName() + " is " + over + " pixels wider than " + width);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void shouldPassAxeInLightAndDark() {
        List<String> faults = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            Chromium.prefer(browser, scheme);
            for (Path report : reports) {
                open(report);
                for (Rule rule : new AxeBuilder().analyze(browser).getViolations()) {
                    faults.add(report.getFileName() + " " + scheme + ": " + rule.getId() + " at "
                            + rule.getNodes().stream()
                                    .map(node -> node.getHtml())
                                    .toList());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void shouldLoadNothing() {
        for (Path report : reports) {
            open(report);
            assertEquals(
                    0L,
                    browser.executeScript("return performance.getEntriesByType('resource').length"),
                    report.toString());
        }
    }
}
