package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.signing.Envelope;
import org.sitewright.engine.signing.SealedFiles;
import org.sitewright.engine.signing.SigningKey;
import org.sitewright.engine.signing.Statement;
import org.sitewright.engine.signing.StatementJson;
import org.sitewright.engine.signing.UnreadableException;
import org.sitewright.testkit.parts.Counted;

/** A site is verified, signed, and started where the key is trusted. */
class SealedStartTest {
    private static final Map<String, String> PRODUCTION =
            Map.of("sitewright.environment", "production", "sitewright.url", "https://harbour.org");

    @TempDir
    private Path webapp;

    @TempDir
    private Path signer;

    private KeyPair keys;

    @BeforeEach
    void makeSite() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        WebApp.in(webapp)
                .page(
                        "index",
                        "blocks:\n  - testkit-heading: {heading: Welcome}\n  - counted: {text: The tide is high}\n");
    }

    @AfterEach
    void trustNobody() {
        List.of("keys", "required", "since").forEach(key -> System.clearProperty("sitewright.verdict." + key));
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + label
                + "-----\n";
    }

    private void trust() {
        System.setProperty(
                "sitewright.verdict.keys", pem("PUBLIC KEY", keys.getPublic().getEncoded()));
    }

    private Statement verify() throws IOException, UnreadableException {
        Map<String, String> settings = new HashMap<>(PRODUCTION);
        settings.put("sitewright.verdict.statement", signer.toString());
        started(settings);
        return StatementJson.read(Files.readAllBytes(signer.resolve("statement.json")));
    }

    private void seal() throws IOException, UnreadableException {
        Statement statement = verify();
        SigningKey key = SigningKey.read(pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
        write(SealedFiles.ENVELOPE, Envelope.of(statement, key).write());
        write(SealedFiles.PAGES, Files.readAllBytes(signer.resolve("verdict.pages")));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Files.createDirectories(webapp.resolve(path).getParent());
        Files.write(webapp.resolve(path), bytes);
    }

    /** What one start came to: its verdicts, what it printed, how often the counted block was rendered, its home page. */
    private record Start(List<Verdict> verdicts, String printed, int rendered, boolean served, String home) {
        List<String> findings() {
            return verdicts.stream()
                    .flatMap(verdict -> verdict.findings().stream())
                    .map(Finding::toString)
                    .toList();
        }
    }

    private Start started() {
        return started(PRODUCTION);
    }

    private Start started(Map<String, String> settings) {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int before = Counted.RENDERED.get();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (SiteUnderTest site = SiteUnderTest.start(webapp, settings)) {
            return new Start(
                    site.verdicts(),
                    printed.toString(StandardCharsets.UTF_8),
                    Counted.RENDERED.get() - before,
                    site.isServed(),
                    site.isServed() ? site.get("/").body() : "");
        } finally {
            System.setOut(out);
        }
    }

    @Test
    void shouldServeWithoutRenderingWhatATrustedKeyHasSigned() throws IOException, UnreadableException {
        Start rendered = started();
        assertTrue(rendered.rendered() > 0);
        seal();
        trust();
        Start sealed = started();
        assertEquals(0, sealed.rendered());
        assertTrue(
                sealed.printed().startsWith("Sitewright: pages are served as they were signed at "), sealed.printed());
        assertTrue(sealed.served());
        assertEquals(rendered.home(), sealed.home());
        assertEquals(rendered.verdicts(), sealed.verdicts());
    }

    @Test
    void shouldRenderWhereNoKeyIsTrusted() throws IOException, UnreadableException {
        seal();
        Start start = started();
        assertTrue(start.rendered() > 0);
        assertFalse(start.printed().contains("sign"), start.printed());
    }

    @Test
    void shouldSayNothingOfAMissingSignature() {
        trust();
        Start start = started();
        assertTrue(start.served());
        assertFalse(start.printed().contains("sign"), start.printed());
    }

    @Test
    void shouldRenderAndWarnWhereContentWasChanged() throws IOException, UnreadableException {
        seal();
        trust();
        WebApp.in(webapp)
                .page(
                        "index",
                        "blocks:\n  - testkit-heading: {heading: Welcome}\n  - counted: {text: The tide is low}\n");
        Start start = started();
        assertTrue(start.rendered() > 0);
        assertTrue(start.home().contains("The tide is low"));
        assertTrue(
                start.printed()
                        .startsWith(
                                "Sitewright: WARNING, the signature spares no rendering: the WAR is not as signed for site: content\n"),
                start.printed());
    }

    @Test
    void shouldRenderUnderOtherSettings() throws IOException, UnreadableException {
        seal();
        trust();
        System.setProperty("sitewright.verdict.required", "true");
        Start start = started(Map.of("sitewright.environment", "production", "sitewright.url", "https://quay.org"));
        assertTrue(start.rendered() > 0);
        assertTrue(start.served());
        assertTrue(
                start.printed()
                        .startsWith(
                                "Sitewright: the signature spares no rendering: not as where it was verified: settings\n"),
                start.printed());
    }

    @Test
    void shouldServeNothingFromPagesThatWereExchanged() throws IOException, UnreadableException {
        seal();
        trust();
        byte[] pages = Files.readAllBytes(webapp.resolve(SealedFiles.PAGES));
        pages[pages.length / 2] ^= 1;
        write(SealedFiles.PAGES, pages);
        Start start = started();
        assertTrue(start.rendered() > 0);
        assertTrue(start.printed().contains("the verified pages are not those that were signed"), start.printed());
    }

    @Test
    void shouldRefuseWhatNobodySignedWhereASignatureIsRequired() throws IOException, UnreadableException {
        System.setProperty("sitewright.verdict.required", "true");
        String refused =
                "SITE-017 ERROR META-INF/sitewright/verdict.dsse.json: sitewright.verdict.required is set, and %s. Fix: deploy the WAR as it was signed, or have this one verified and signed (docs/verdicts.md).";
        assertEquals(
                List.of(refused.formatted("no key is configured (sitewright.verdict.keys)")),
                started().findings());
        trust();
        Start unsigned = started();
        assertFalse(unsigned.served());
        assertEquals(
                List.of(refused.formatted("the WAR has no META-INF/sitewright/verdict.dsse.json")),
                unsigned.findings());
        System.clearProperty("sitewright.verdict.required");
        seal();
        System.setProperty("sitewright.verdict.required", "true");
        assertTrue(started().served());
        write("WEB-INF/site/notes.txt", new byte[1]);
        assertEquals(
                List.of(refused.formatted("the WAR is not as signed for site: content")),
                started().findings());
    }

    @Test
    void shouldRefuseWhatIsOlderThanTheOperatorAccepts() throws IOException, UnreadableException {
        seal();
        trust();
        System.setProperty("sitewright.verdict.required", "true");
        System.setProperty("sitewright.verdict.since", "2100-01-01");
        assertTrue(started().findings().toString().contains(", before 2100-01-01T00:00:00Z"));
        System.setProperty("sitewright.verdict.since", "yesterday");
        assertTrue(started().findings().toString().contains("sitewright.verdict.since is no day such as 2026-11-25"));
    }

    @Test
    void shouldNotTrustAKeyThatTheWebApplicationNames() throws IOException, UnreadableException {
        seal();
        write("key.pem", pem("PUBLIC KEY", keys.getPublic().getEncoded()).getBytes(StandardCharsets.UTF_8));
        Map<String, String> settings = new HashMap<>(PRODUCTION);
        settings.put(
                "sitewright.verdict.keys", pem("PUBLIC KEY", keys.getPublic().getEncoded()));
        assertTrue(started(settings).rendered() > 0, "a setting that a file of the WAR can give");
        System.setProperty("sitewright.verdict.keys", webapp.resolve("key.pem").toString());
        Start start = started();
        assertTrue(start.rendered() > 0, "a file of the WAR");
        assertTrue(start.printed().contains("whose writer must not choose it"), start.printed());
    }
}
