package org.sitewright.components;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.browser.BrowserGate;
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
    private Path folder;

    @Test
    void shouldKeepInTheBrowserWhatTheyAskOfSites() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve("site/WEB-INF/site").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        try (SiteUnderTest site = SiteUnderTest.start(folder.resolve("site"))) {
            Reports.write(folder.resolve("report"), site.verdicts(), Instant.parse("2026-11-25T08:00:00Z"));
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try {
            server.createContext("/", exchange -> {
                byte[] unfolded = Files.readString(folder.resolve(
                                "report" + exchange.getRequestURI().getPath()))
                        .replace("<details", "<details open")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, unfolded.length);
                exchange.getResponseBody().write(unfolded);
                exchange.close();
            });
            server.createContext("/favicon.ico", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            BrowserGate.assertAdmitted(Stream.of("verdict.html", "evidence.html")
                    .map(name ->
                            URI.create("http://localhost:" + server.getAddress().getPort() + "/" + name))
                    .toList());
        } finally {
            server.stop(0);
        }
    }
}
