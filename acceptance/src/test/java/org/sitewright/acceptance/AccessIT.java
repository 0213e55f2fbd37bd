package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sitewright.acceptance.WarFiles.SITE;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.acceptance.members.Members;

/**
 * Who gets a page, how often, and who keeps it, on the real launcher: a site whose visitors sign in as Jakarta Security
 * has it, with pages of its own for 401, 403 and 429.
 */
class AccessIT {
    private static final String SECRET = "The key lies under the third plank";
    private static final String COSTLY = "Counted anew for everybody";

    @TempDir
    Path folder;

    private String url;

    private static String page(String title, String lines) {
        return "title: " + title + "\ndescription: What a visitor of the house finds on the page of this name, " + title
                + ".\n" + lines + "  - page-heading: {heading: " + title + "}\n";
    }

    private static String error(String title) {
        return "title: " + title + "\nblocks:\n  - page-heading: {heading: " + title + "}\n";
    }

    private static WarFiles site() throws IOException {
        String members = Members.class.getName().replace('.', '/') + ".class";
        try (InputStream compiled = Members.class.getResourceAsStream("/" + members)) {
            return WarFiles.good()
                    .settings("sitewright.environment=production\n")
                    .with("WEB-INF/classes/" + members, compiled.readAllBytes())
                    .with(
                            SITE + "pages/club.yaml",
                            page("For our members", "index: false\nblocks:\n") + "  - acme:club: {text: " + SECRET
                                    + "}\n")
                    .with(
                            SITE + "pages/tide.yaml",
                            page("The tide at the lock", "blocks:\n") + "  - acme:dear: {text: " + COSTLY + "}\n")
                    .with(SITE + "errors/401.yaml", error("Please sign in first"))
                    .with(SITE + "errors/403.yaml", error("This page is for members"))
                    .with(SITE + "errors/429.yaml", error("That was too often"))
                    .block("text: {body: \"[For members](/club), and [the tide](/tide).\"}");
        }
    }

    private HttpResponse<String> get(String path, String... user) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        if (user.length == 2) {
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((user[0] + ":" + user[1]).getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** An error, as the site says it: with its page and its headers, kept by nobody, and without what was asked for. */
    private static void assertRefused(int status, String heading, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("<h1"), answer::body);
        assertTrue(answer.body().contains(heading), answer::body);
        assertFalse(answer.body().contains(SECRET) || answer.body().contains(COSTLY), answer::body);
        assertTrue(
                header(answer, "Content-Security-Policy").startsWith("default-src 'none'"), answer.headers()::toString);
        for (String name : List.of("X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy")) {
            assertFalse(header(answer, name).isEmpty(), () -> name + " is not in " + answer.headers());
        }
        assertTrue(header(answer, "Cache-Control").matches("no-cache|no-store"), answer.headers()::toString);
        assertTrue(header(answer, "Server").isEmpty(), answer.headers()::toString);
    }

    @Test
    void shouldHoldRolesRatesAndNoStoreOnTheServer() throws Exception {
        Path war = Wars.write(site(), Pack.WHOLE, folder.resolve("site.war"));
        try (RunningLauncher launcher = new RunningLauncher(
                folder, "-Dsitewright.url=https://www.house-at-the-lock.org", "--port", OtherServer.freePort(), war)) {
            launcher.awaitReady();
            url = launcher.url(war);

            assertEquals(200, get("").statusCode(), "who reads a page for everybody need not sign in");
            roles();
            rates();
            assertEquals("no-store", header(get("contact"), "Cache-Control"), "it asks for an address");
            assertEquals("public, max-age=0, must-revalidate", header(get("house"), "Cache-Control"));
        }
    }

    private void roles() throws Exception {
        HttpResponse<String> unknown = get("club");
        assertRefused(401, "Please sign in first", unknown);
        assertTrue(header(unknown, "WWW-Authenticate").startsWith("Basic"), unknown.headers()::toString);
        assertRefused(401, "Please sign in first", get("club", "ada", "the lock is shut"));
        assertRefused(403, "This page is for members", get("club", "ben", "the lock is shut"));
        HttpResponse<String> member = get("club", "ada", "the lock is open");
        assertEquals(200, member.statusCode(), member::body);
        assertTrue(member.body().contains(SECRET), member::body);
        assertEquals("no-store", header(member, "Cache-Control"));
        assertEquals("noindex", header(member, "X-Robots-Tag"));
        assertRefused(401, "Please sign in first", get("club"));
    }

    private void rates() throws Exception {
        for (int request = 1; request <= 3; request++) {
            HttpResponse<String> answer = get("tide");
            assertEquals(200, answer.statusCode(), "request " + request);
            assertEquals("\"visitor\";q=3;w=600", header(answer, "RateLimit-Policy"));
        }
        HttpResponse<String> tooMany = get("tide");
        assertRefused(429, "That was too often", tooMany);
        assertEquals("600", header(tooMany, "Retry-After"));
        assertEquals(200, get("house").statusCode(), "the limit is of that page");
    }
}
