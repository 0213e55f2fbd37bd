package org.sitewright.engine.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.composition.Headers;

class ServerTest {
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, String> redirects = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            headers.forEach(exchange.getResponseHeaders()::set);
            String body = pages.getOrDefault(path, "");
            exchange.getResponseHeaders()
                    .set("Content-Type", path.endsWith(".xml") ? "application/xml" : "Text/HTML; charset=utf-8");
            if (redirects.containsKey(path)) {
                exchange.getResponseHeaders().set("Location", redirects.get(path));
                exchange.sendResponseHeaders(302, -1);
            } else {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(
                        pages.containsKey(path) ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private ForeignCheck.Result check(String path, int most) {
        return ForeignCheck.of(List.of(address() + path), Path.of("."), "", most, false);
    }

    private static List<String> found(ForeignCheck.Result result, String id) {
        return result.verdict().findings().stream()
                .filter(f -> f.id().equals(id))
                .map(Finding::message)
                .toList();
    }

    @Test
    void shouldFollowLinksWithinTheOriginAndRedirects() {
        pages.put("/", "<a href=/a>A</a><a href=/moved>M</a><a href='https://other.test/x'>X</a><a href=/gone>G</a>");
        pages.put("/a", "<a href='b?x=1#y'>B</a><a href=/away>W</a>");
        pages.put("/b", "<p id=y>B</p>");
        redirects.put("/moved", "/b");
        redirects.put("/away", "https://other.test/");
        ForeignCheck.Result result = check("", 100);
        assertEquals(3, result.verdict().pages());
        assertEquals(List.of("/gone leads to no page or asset"), found(result, "SEO-006"));
        assertTrue(result.complete());
        assertEquals(
                address() + "/a:1",
                result.verdict().findings().stream()
                        .filter(f -> f.subject().page().equals("/a")
                                && f.subject().place().line() > 0)
                        .findFirst()
                        .map(f -> f.subject().place().toString())
                        .orElse(address() + "/a:1"));
    }

    @Test
    void shouldHoldTheHeadersThatAreSent() {
        pages.put("/", "<title>T</title>");
        assertTrue(found(check("/", 1), "SEC-011").contains("Header X-Content-Type-Options is not sent"));
        Headers.base().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
        headers.put("content-security-policy", headers.get("content-security-policy") + "; object-src 'none'");
        assertEquals(List.of(), found(check("/", 1), "SEC-011"));
    }

    @Test
    void shouldFindAPageThatOnlyTheSitemapKnows() {
        pages.put("/", "<a href=/a>A</a>");
        pages.put("/a", "<a href=/>H</a>");
        pages.put("/lost", "<a href=/>H</a>");
        pages.put(
                "/sitemap.xml",
                "<urlset><url><loc>" + address() + "/</loc></url><url><loc>" + address()
                        + "/lost</loc></url></urlset>");
        ForeignCheck.Result result = check("/", 100);
        assertEquals(List.of("No links lead here from the home page"), found(result, "SEO-007"));
        assertEquals(List.of("The sitemap does not list the page"), found(result, "SEO-015"));
    }

    @Test
    void shouldStopAtTheBoundAndSaySo() {
        for (int i = 0; i < 300; i++) {
            pages.put(i == 0 ? "/" : "/" + i, "<a href=/" + (i + 1) + ">next</a>");
        }
        ForeignCheck.Result result = check("/", 5);
        assertEquals(5, result.verdict().pages());
        assertFalse(result.complete());
        assertTrue(asked.size() < 20, asked.size() + " requests");
        assertEquals(List.of(), found(result, "SEO-006"));
    }

    @Test
    void shouldNeverLeaveTheOrigin() {
        pages.put("/", "<a href='http://127.0.0.1:" + server.getAddress().getPort() + "/elsewhere'>E</a>");
        check("/", 10);
        assertFalse(asked.contains("/elsewhere"), asked.toString());
    }

    @Test
    void shouldEndOverRedirectsInACircle() {
        redirects.put("/", "/a");
        redirects.put("/a", "/");
        String said = assertThrows(IllegalArgumentException.class, () -> check("/", 10))
                .getMessage();
        assertTrue(said.contains("is no HTML page: it leads to /"), said);
    }

    @Test
    void shouldSayThatNothingAnswersOrWhatDoes() {
        String missing = assertThrows(IllegalArgumentException.class, () -> check("/nothing", 10))
                .getMessage();
        assertEquals(address() + "/nothing is no HTML page: it answers 404", missing);
        server.stop(0);
        String silent = assertThrows(IllegalArgumentException.class, () -> check("/", 10))
                .getMessage();
        assertTrue(silent.startsWith(address() + "/ does not answer"), silent);
    }
}
