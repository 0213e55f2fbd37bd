package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.verification.Verdict;
import org.sitewright.testkit.parts.Tide;

class SiteUnderTestTest {
    private static final Map<String, String> PRODUCTION =
            Map.of("sitewright.environment", "production", "sitewright.url", "https://harbour.org");

    @TempDir
    private Path folder;

    private static String said(SiteUnderTest site) {
        return site.verdicts().stream()
                .map(Verdict::findings)
                .flatMap(List::stream)
                .map(f -> f.id() + " " + f.subject() + ": " + f.message())
                .toList()
                .toString();
    }

    @Test
    void shouldServeAdmittedSiteInProduction() {
        WebApp.in(folder)
                .site(
                        "site.yaml",
                        "name: Harbour\ntheme: testkit\nlegal: [{label: Privacy, page: /privacy}]\nnavigation: [{label: Home, page: /}, {label: Plan, page: /plan}]\nfooter: [{testkit-link: {label: Our privacy notice, to: /privacy}}]\nredirects: [{from: /Über-uns, to: /privacy}]\n")
                .page("plan", "status: draft\nblocks: [{testkit-heading: {heading: A plan}}]\n")
                .site(
                        "errors/404.yaml",
                        "title: There is no such page in the harbour\nblocks: [{testkit-heading: {heading: No such page}}]\n")
                .site(
                        "errors/de/404.yaml",
                        "title: Diese Seite gibt es im Hafen nicht\nlocale: de\nblocks: [{testkit-heading: {heading: Keine solche Seite}}]\n")
                .site("secret.txt", "key");
        try (SiteUnderTest site = SiteUnderTest.start(folder, PRODUCTION)) {
            assertTrue(site.isServed(), said(site));
            HttpResponse<String> home = site.get("/");
            assertEquals(200, home.statusCode());
            assertTrue(home.headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("")
                    .startsWith("default-src 'none'"));
            assertFalse(home.headers().firstValue("X-Robots-Tag").isPresent());
            assertEquals(
                    200,
                    site.get(Jsoup.parse(home.body())
                                    .select("link[rel=stylesheet]")
                                    .attr("href"))
                            .statusCode());
            assertTrue(site.get("/robots.txt").body().contains("Sitemap: https://harbour.org/sitemap.xml"));
            assertTrue(site.get("/sitemap.xml").body().contains("https://harbour.org/privacy"));
            assertFalse(site.get("/sitemap.xml").body().contains("/plan"));
            assertEquals(
                    "No such page",
                    Jsoup.parse(site.get("/plan").body()).select("h1").text());
            assertEquals(
                    "Keine solche Seite",
                    Jsoup.parse(site.get("/de/nichts").body()).select("h1").text());
            assertEquals(
                    "/privacy",
                    site.get("/%C3%9Cber-uns").headers().firstValue("Location").orElse(""));
            assertEquals(
                    "/privacy",
                    site.get("/privacy/").headers().firstValue("Location").orElse(""));
            for (String path : List.of(
                    "/WEB-INF/site/secret.txt",
                    "/WEB-INF/site/site.yaml",
                    "/%57EB-INF/site/site.yaml",
                    "/assets/../WEB-INF/site/site.yaml",
                    "/assets/%2e%2e/WEB-INF/site/site.yaml",
                    "/META-INF/MANIFEST.MF",
                    "/x;/../WEB-INF/site/site.yaml",
                    "/WEB-INF/faces/index.xhtml",
                    "/%ff%00",
                    "/%2e%2e/%2e%2e/etc/passwd")) {
                int status = site.get(path).statusCode();
                assertTrue(status == 404 || status == 400, path + " " + status);
            }
        }
    }

    @Test
    void shouldServeDraftsAndShowTextAsTextInDevelopment() {
        String hostile = "<b>bold</b> #{1+1} ${1+1}";
        WebApp.in(folder)
                .home("/plan", "/text")
                .page("plan", "status: draft\nblocks: [{testkit-heading: {heading: A plan}}]\n")
                .site(
                        "pages/text.yaml",
                        "title: 'T " + hostile + "'\ndescription: 'D " + hostile
                                + " and what else a visitor wants to know.'\nblocks:\n  - testkit-heading: {heading: 'H "
                                + hostile + "'}\n  - quiet: {text: 'Q " + hostile + "', more: 'M " + hostile + "'}\n");
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            assertTrue(site.isServed(), said(site));
            assertEquals(200, site.get("/plan").statusCode());
            assertEquals(
                    "noindex",
                    site.get("/").headers().firstValue("X-Robots-Tag").orElse(""));
            assertTrue(site.get("/robots.txt").body().contains("Disallow: /"));
            var page = Jsoup.parse(site.get("/text").body());
            assertEquals("T " + hostile, page.title());
            assertEquals("H " + hostile, page.select("h1").text());
            assertEquals("Q " + hostile, page.select("[title]").attr("title"));
            assertEquals("Q " + hostile, page.select("[title]").text());
            assertEquals("M " + hostile, page.select("#quiet p:not([title])").text());
            assertTrue(page.select("main b").isEmpty());
        }
    }

    @Test
    void shouldAnswerAsHttpAsks() throws Exception {
        WebApp.in(folder);
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            HttpResponse<String> plain = site.get("/");
            HttpResponse<byte[]> zipped = send(site, "GET", "Accept-Encoding", "br, gzip");
            assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElse(""));
            assertEquals(
                    plain.body(),
                    new String(
                            new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(),
                            StandardCharsets.UTF_8));
            assertFalse(send(site, "GET", "Accept-Encoding", "gzip;q=0")
                    .headers()
                    .firstValue("Content-Encoding")
                    .isPresent());
            String tag = plain.headers().firstValue("ETag").orElseThrow();
            assertEquals(
                    304, send(site, "GET", "If-None-Match", "\"x\", W/" + tag).statusCode());
            assertEquals(200, send(site, "GET", "If-None-Match", "\"x\"").statusCode());
            HttpResponse<byte[]> head = send(site, "HEAD", "Accept", "*/*");
            assertEquals(0, head.body().length);
            assertEquals(
                    plain.body().getBytes(StandardCharsets.UTF_8).length,
                    head.headers().firstValueAsLong("Content-Length").orElse(-1));
            for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PROPFIND")) {
                HttpResponse<byte[]> refused = send(site, method, "Accept", "*/*");
                assertEquals(405, refused.statusCode());
                assertEquals("GET, HEAD", refused.headers().firstValue("Allow").orElse(""));
            }
        }
    }

    private static HttpResponse<byte[]> send(SiteUnderTest site, String method, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.uri().resolve("/"))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void shouldProtectPreview() {
        WebApp.in(folder);
        try (SiteUnderTest site = SiteUnderTest.start(
                folder,
                Map.of(
                        "sitewright.environment",
                        "preview",
                        "sitewright.url",
                        "https://harbour.org",
                        "sitewright.preview.password",
                        "ahoy"))) {
            assertTrue(site.isServed(), said(site));
            assertEquals(401, site.get("/").statusCode());
            assertEquals(401, site.get("/robots.txt").statusCode());
            HttpResponse<String> known = site.get("/", "Authorization", "Basic eDphaG95");
            assertEquals(200, known.statusCode());
            assertTrue(known.headers().firstValue("Cache-Control").orElse("").startsWith("private"));
        }
    }

    @Test
    void shouldServeSeveralSitesByHost() {
        for (String id : List.of("north", "south")) {
            new WebApp(folder)
                    .site(
                            id + "/site.yaml",
                            "name: " + id
                                    + "\ntheme: testkit\nlegal: [{label: Privacy, page: /}]\nfooter: [{testkit-link: {label: The notice, to: /}}]\n")
                    .site(
                            id + "/pages/index.yaml",
                            "title: The harbour in the " + id + "\ndescription: What a visitor of the harbour in the "
                                    + id + " wants to know of it.\nblocks: [{testkit-heading: {heading: The " + id
                                    + "}}]\n");
        }
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            assertTrue(site.isServed(), said(site));
            assertTrue(get(site, "North.localhost.").contains("The north"));
            assertTrue(get(site, "south.localhost:80").contains("The south"));
            assertEquals(421, site.get("/").statusCode());
        }
        try (SiteUnderTest site = SiteUnderTest.start(
                folder,
                Map.of(
                        "sitewright.site.north.hosts",
                        "A.localhost, b.localhost.",
                        "sitewright.site.south.hosts",
                        "a.localhost"))) {
            assertFalse(site.isServed());
            assertTrue(
                    said(site)
                            .contains(
                                    "SITE-015 META-INF/microprofile-config.properties: the sites north and south both answer on a.localhost"),
                    said(site));
        }
    }

    /** What the server answers to a client that asks for another host than it connects to. */
    private static String get(SiteUnderTest site, String host) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), site.uri().getPort())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"embed", "source", "track", "wbr"})
    void shouldWriteNoEndOfElementsThatHaveNone(String name) {
        WebApp.in(folder)
                .home("/mail")
                .view("mail", "", "<p id=\"mail\">quay@<" + name + " class=\"at\"/>harbour.org</p>");
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            String body = site.get("/mail").body();
            assertTrue(body.contains("<p id=\"mail\">quay@<" + name + " class=\"at\">harbour.org</p>"), body);
        }
    }

    @Test
    void shouldRenderLiveViewsAgain() {
        WebApp.in(folder)
                .home("/tide")
                .view(
                        "tide",
                        "live: 30\n",
                        "<p id=\"level\">Level #{tide.level}</p><c:if test=\"#{tide.level gt 50}\"><p:quiet text=\"High\"/></c:if>");
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            assertTrue(site.isServed(), said(site));
            HttpResponse<String> first = site.get("/tide");
            assertEquals(
                    "public, max-age=30",
                    first.headers().firstValue("Cache-Control").orElse(""));
            assertFalse(first.body().equals(site.get("/tide").body()));
            assertEquals(
                    "/tide", site.get("/tide/").headers().firstValue("Location").orElse(""));
            site.within(context -> {
                CDI.current().select(Tide.class).get().set(100);
                return null;
            });
            List<HttpResponse<String>> many = IntStream.range(0, 40)
                    .parallel()
                    .mapToObj(i -> site.get("/tide"))
                    .toList();
            assertEquals(
                    40,
                    many.stream()
                            .map(r -> Jsoup.parse(r.body()).select("#level").text())
                            .distinct()
                            .count());
            assertEquals(
                    200,
                    site.get(Jsoup.parse(many.get(0).body())
                                    .select("link[rel=stylesheet]")
                                    .attr("href"))
                            .statusCode());
            site.within(context -> {
                CDI.current().select(Tide.class).get().set(-1);
                return null;
            });
            assertEquals(500, site.get("/tide").statusCode());
        }
    }

    @Test
    void shouldSayWhatViewsAndTemplatesBreak() {
        WebApp.in(folder)
                .home("/pure", "/loop", "/outside", "/image", "/ids", "/unknown", "/parts")
                .view("pure", "", "<p>#{tide.level}</p>")
                .view("loop", "", "<ui:repeat value=\"#{[1,2]}\" var=\"n\"><p:quiet text=\"Number #{n}\"/></ui:repeat>")
                .view("outside", "", "<sw:heading>Heading</sw:heading>")
                .view("image", "", "<ui:include src=\"none.xhtml\"/>")
                .view("ids", "", "<p:quiet id=\"x\" text=\"One\"/><p:quiet id=\"x\" text=\"Two\"/>")
                .view("unknown", "", "<p:quiet tekst=\"One\"/>")
                .page(
                        "parts",
                        "blocks:\n  - testkit-heading: {heading: Parts}\n  - leaky: {text: Harmless}\n  - leaky: {text: Harmless, raw: And this}\n  - guiding: {text: /}\n  - choosy: {text: Harmless}\n  - nosy: {text: Harmless}\n  - quiet: {text: HELLO THERE}\n  - quiet: {text: BOOM}\n");
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            assertFalse(site.isServed());
            String said = said(site);
            for (String expected : List.of(
                    "PERF-010 /pure (WEB-INF/site/views/pure.xhtml): The view reads tide",
                    "COMP-003 /loop (WEB-INF/site/views/loop.xhtml)",
                    "stands inside a loop that runs while rendering; use c:forEach",
                    "COMP-003 /outside (WEB-INF/site/views/outside.xhtml)",
                    "stands outside of a component's template",
                    "COMP-003 /image",
                    "cannot have the id 'x'",
                    "there is no property 'tekst'",
                    "SEC-007 leaky-2 on /parts",
                    "SEC-007 guiding on /parts",
                    "SEC-007 choosy on /parts",
                    "the block cannot be rendered with hostile text in its properties: no markup, please",
                    "PERF-010 nosy on /parts",
                    "OWN-001 quiet on /parts",
                    "COMP-005 quiet-2 on /parts")) {
                assertTrue(said.contains(expected), expected + " in " + said.replace(", ", ",\n"));
            }
        }
    }

    @Test
    void shouldKeepTwoSitesApart(@TempDir Path other) {
        WebApp.in(folder);
        WebApp.in(other).page("index", "blocks:\n  - testkit-heading: {heading: Another harbour}\n");
        try (SiteUnderTest one = SiteUnderTest.start(folder);
                SiteUnderTest two = SiteUnderTest.start(other, PRODUCTION)) {
            assertTrue(one.get("/").body().contains("Welcome to the harbour"));
            assertTrue(two.get("/").body().contains("Another harbour"));
            assertTrue(one.get("/").headers().firstValue("X-Robots-Tag").isPresent());
            assertFalse(two.get("/").headers().firstValue("X-Robots-Tag").isPresent());
        }
    }
}
