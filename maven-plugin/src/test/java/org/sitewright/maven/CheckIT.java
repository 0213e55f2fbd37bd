package org.sitewright.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks pages in a folder without a project, as somebody does who has just been handed a draft. */
class CheckIT {
    private static final String GOOD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <title>Bo & Sons, joiners by the river</title>
            <meta name="description" content="Windows, doors and stairs made of oak and ash in our workshop by the river.">
            <link rel="canonical" href="https://www.bo-sons.co.uk/">
            <meta property="og:title" content="Bo & Sons, joiners by the river">
            <meta property="og:description" content="Windows, doors and stairs made of oak and ash in our workshop by the river.">
            <meta property="og:url" content="https://www.bo-sons.co.uk/">
            <meta property="og:locale" content="en">
            <meta property="og:type" content="website">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            </head>
            <body><a href="#main">Skip to content</a>
            <main id="main"><h1>Joiners by the river</h1><p>We make windows, doors and stairs.</p></main></body>
            </html>
            """;

    @TempDir
    Path folder;

    private Mvn.Outcome check(String... options) throws IOException, InterruptedException {
        String goal = "org.sitewright:sitewright-maven-plugin:" + System.getProperty("project.version") + ":check";
        return Mvn.run(
                folder, Stream.concat(Stream.of(goal), Stream.of(options)).toArray(String[]::new));
    }

    private static void assertSays(Mvn.Outcome outcome, String... lines) {
        Stream.of(lines)
                .forEach(
                        line -> assertTrue(outcome.output().contains(line), line + "\nis not in\n" + outcome.output()));
    }

    private List<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("target/sitewright-check"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void shouldRefuseABadDraftOnceAndWriteReports() throws Exception {
        Files.writeString(
                folder.resolve("draft.html"),
                GOOD.replace("<p>", "<p onclick=\"go()\">Lorem ipsum dolor sit amet.</p>\n<img src=\"bread.jpg\"><p>"));
        Mvn.Outcome outcome = check("-Dcheck=draft.html");
        assertEquals(1, outcome.exit(), outcome.output());
        assertSays(
                outcome,
                "Sitewright: draft.html REFUSED, 1 page, ",
                "SEC-003 ERROR / (draft.html:15): Element p holds an event handler (onclick)",
                "SEO-009 ERROR / (draft.html:15): Text holds filler text",
                "A11Y-001 ERROR / (draft.html:16): Image bread.jpg has no text alternative",
                "SEO-006 ERROR / (draft.html:16): /bread.jpg leads to no page or asset",
                "Not held: SEC-011, SEC-013 (a file has no response headers; give the URL of a server)",
                "draft.html breaks what holds for every page; see above and");
        assertEquals(outcome.output().indexOf(" REFUSED"), outcome.output().lastIndexOf(" REFUSED"));
        assertEquals(
                List.of("TEST-sitewright.xml", "verdict.html", "verdict.json", "verdict.sarif", "verdict.txt"),
                reports());
        assertTrue(Files.readString(folder.resolve("target/sitewright-check/verdict.sarif"))
                .contains("draft.html"));
    }

    @Test
    void shouldAdmitAGoodPageAndItsServer() throws Exception {
        Files.writeString(folder.resolve("index.html"), GOOD);
        Mvn.Outcome file = check("-Dcheck=.");
        assertEquals(0, file.exit(), file.output());
        assertSays(file, "ADMITTED, 1 page, 0 errors, 0 warnings");

        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = GOOD.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/") ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            Mvn.Outcome served =
                    check("-Dcheck=http://localhost:" + server.getAddress().getPort() + "/");
            assertEquals(1, served.exit(), served.output());
            assertSays(served, "SEC-011 ERROR", "Header X-Content-Type-Options is not sent");
            assertFalse(served.output().contains("Not held: SEC-011"), served.output());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void shouldSayWhatIsWrongWithTheArgument() throws Exception {
        Mvn.Outcome missing = check();
        assertEquals(1, missing.exit());
        assertSays(missing, "Name what to check: -Dcheck=HTML file, folder or URL");
        assertSays(
                check("-Dcheck=nowhere.html"),
                "There is no nowhere.html; name an HTML file, a folder of them, or a URL");
        assertSays(
                check("-Dcheck=https://www.bo-sons.co.uk/"),
                "is on another machine, which is asked only with -Dremote=true");
    }
}
