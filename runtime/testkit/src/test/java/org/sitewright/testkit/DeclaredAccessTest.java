package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What components declare of who gets their page, how often and how long it is kept is what the running site does. */
class DeclaredAccessTest {
    private static final String CACHE = "Cache-Control";
    private static final Map<String, String> PRODUCTION =
            Map.of("sitewright.environment", "production", "sitewright.url", "https://harbour.org");

    @TempDir
    private Path folder;

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private WebApp site(String block, String settings) {
        return WebApp.in(folder)
                .home("/special")
                .page(
                        "special",
                        settings + "blocks:\n  - testkit-heading: {heading: The special page}\n  - " + block + "\n");
    }

    @Test
    void shouldAnswerAVisitorSoOftenOnly() {
        site("parts:limited: {text: The tide}", "");
        try (SiteUnderTest site = SiteUnderTest.start(folder, PRODUCTION)) {
            assertTrue(site.isServed(), () -> site.verdicts().toString());
            HttpResponse<String> first = site.get("/special");
            assertEquals(200, first.statusCode());
            assertEquals("\"visitor\";q=2;w=600", header(first, "RateLimit-Policy"));
            assertEquals(200, site.get("/special").statusCode());
            HttpResponse<String> third = site.get("/special");
            assertEquals(429, third.statusCode());
            assertEquals("600", header(third, "Retry-After"));
            assertFalse(third.body().contains("tide"), third.body());
            assertEquals(200, site.get("/").statusCode());
        }
    }

    @Test
    void shouldAnswerADeveloperAsOftenAsItTakes() {
        site("parts:limited: {text: The tide}", "");
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            for (int i = 0; i < 5; i++) {
                assertEquals(200, site.get("/special").statusCode());
            }
        }
    }

    @Test
    void shouldShowAPageForSomeToNobodyElse() {
        site("parts:club: {text: The secret cove}", "index: false\n");
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            assertTrue(site.isServed(), () -> site.verdicts().toString());
            HttpResponse<String> refused = site.get("/special");
            assertEquals(403, refused.statusCode());
            assertFalse(refused.body().contains("cove"), refused.body());
            assertEquals(200, site.get("/").statusCode());
        }
    }

    @Test
    void shouldRefuseAPageForSomeThatSearchEnginesAreToldOf() {
        site("parts:club: {text: The secret cove}", "");
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            assertFalse(site.isServed());
            assertTrue(site.verdicts().get(0).findings().stream()
                    .anyMatch(found -> found.id().equals("SEC-016")
                            && found.subject().page().equals("/special")));
        }
    }

    @Test
    void shouldHaveAPageWithPersonalDataKeptByNobody() {
        site("parts:ask: {label: Your address}", "");
        try (SiteUnderTest site = SiteUnderTest.start(folder, PRODUCTION)) {
            assertTrue(site.isServed(), () -> site.verdicts().toString());
            assertEquals("no-store", header(site.get("/special"), CACHE));
            assertEquals("public, max-age=0, must-revalidate", header(site.get("/"), CACHE));
        }
    }

    @Test
    void shouldHoldABlockToTheLanguageThatItDeclares() {
        site("parts:saying: {text: Carpe diem, language: la, marked: true}", "");
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            assertTrue(site.isServed(), () -> site.verdicts().toString());
            assertTrue(site.get("/special").body().contains("<q lang=\"la\">Carpe diem</q>"));
        }
        site("parts:saying: {text: Carpe diem, language: la}", "");
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            assertEquals("A11Y-016", site.verdicts().get(0).findings().get(0).id(), () -> site.verdicts()
                    .toString());
        }
        site("parts:saying: {text: Carpe diem, language: latin}", "");
        try (SiteUnderTest site = SiteUnderTest.start(folder)) {
            assertEquals(
                    "'language' is 'latin'; it must be a language tag such as fr or pt-BR",
                    site.verdicts().get(0).findings().get(0).message());
        }
    }

    @Test
    void shouldTellBrowsersOverTlsOnlyToAskOverTls() throws IOException, InterruptedException {
        WebApp.in(folder).home("/privacy");
        try (SiteUnderTest site = SiteUnderTest.start(folder, PRODUCTION)) {
            assertTrue(site.isServed(), () -> site.verdicts().toString());
            assertEquals("", header(site.get("/"), "Strict-Transport-Security"));
            HttpResponse<String> encrypted = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(site.uri())
                                    .header("X-Forwarded-Proto", "https")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals("max-age=63072000; includeSubDomains", header(encrypted, "Strict-Transport-Security"));
        }
    }
}
