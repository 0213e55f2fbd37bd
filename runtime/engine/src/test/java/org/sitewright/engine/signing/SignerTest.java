package org.sitewright.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.engine.signing.Seal.Outcome;

class SignerTest {
    private static final Instant VERIFIED = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant NOW = VERIFIED.plusSeconds(60);
    private static final byte[] PAGES = TestWar.bytes("the verified pages");
    private static final Keys KEYS = Keys.make();

    @TempDir
    private Path folder;

    private Path war;
    private Path left;

    @BeforeEach
    void verify() throws IOException, UnreadableException {
        war = TestWar.make().write(folder);
        left = Files.createDirectories(folder.resolve("left"));
        try (UnpackedWar unpacked = UnpackedWar.of(war)) {
            leave(unpacked.inputs(), 0);
        }
        Files.write(left.resolve("verdict.pages"), PAGES);
    }

    private void leave(Inputs ofFiles, long errors) throws IOException {
        TreeMap<String, String> inputs = new TreeMap<>(ofFiles.digests());
        inputs.putAll(Map.of(Inputs.RULES, "1", Inputs.SETTINGS, "2", Inputs.SERVER, "3"));
        Statement statement = new Statement(
                new Inputs(inputs),
                List.of(new Statement.OfSite("harbour", 1, errors, 0, "")),
                VERIFIED,
                VERIFIED.plusSeconds(3600L * 24 * Statement.MAX_DAYS),
                HexFormat.of().formatHex(Summary.of(PAGES)));
        Files.write(left.resolve("statement.json"), StatementJson.write(statement));
    }

    private Statement sign(int days) throws IOException, UnreadableException {
        return new Signer(left, days).sign(war, SigningKey.read(KEYS.privatePem()), NOW);
    }

    private String refused(int days) {
        return assertThrows(UnreadableException.class, () -> sign(days)).getMessage();
    }

    private Seal seal() throws IOException, UnreadableException {
        try (UnpackedWar unpacked = UnpackedWar.of(war)) {
            return unpacked.seal(TrustedKeys.read(KEYS.publicPem(), unpacked.folder()), NOW);
        }
    }

    @Test
    void shouldSignWhatWasVerified() throws IOException, UnreadableException {
        assertEquals(Instant.parse("2026-12-25T10:00:00Z"), sign(30).validUntil());
        assertEquals(Outcome.VALID, seal().outcome());
    }

    @Test
    void shouldSignAgain() throws IOException, UnreadableException {
        sign(30);
        assertEquals(Instant.parse("2026-11-26T10:00:00Z"), sign(1).validUntil());
        assertEquals(Outcome.VALID, seal().outcome());
    }

    @Test
    void shouldNotSignAnotherWar() throws IOException {
        TestWar.make()
                .with("WEB-INF/site/site.yaml", TestWar.bytes("name: Harbor"))
                .with("index.jsp", new byte[1])
                .write(folder);
        assertEquals("the statement is about another WAR; not as verified: content, webapp", refused(30));
    }

    @Test
    void shouldNotSignOtherPages() throws IOException {
        Files.write(left.resolve("verdict.pages"), TestWar.bytes("my pages"));
        assertEquals(left.resolve("verdict.pages") + " is not what was left with the statement", refused(30));
        Files.delete(left.resolve("verdict.pages"));
        assertEquals(left.resolve("verdict.pages") + " is not what was left with the statement", refused(30));
    }

    @Test
    void shouldNotSignARefusal() throws IOException, UnreadableException {
        try (UnpackedWar unpacked = UnpackedWar.of(war)) {
            leave(unpacked.inputs(), 1);
        }
        assertEquals("the verdict refuses the WAR", refused(30));
    }

    @Test
    void shouldNotSignWhatIsOver() throws IOException, UnreadableException {
        Instant late = VERIFIED.plusSeconds(3600L * 24);
        SigningKey key = SigningKey.read(KEYS.privatePem());
        assertEquals(
                "the statement was valid until 2026-11-26T10:00:00Z",
                assertThrows(UnreadableException.class, () -> new Signer(left, 1).sign(war, key, late))
                        .getMessage());
    }

    @Test
    void shouldKeepToTheLongestValidity() {
        assertEquals("a signature is valid for 1 to 365 days, not for 366", refused(366));
        assertEquals("a signature is valid for 1 to 365 days, not for 0", refused(0));
    }

    @Test
    void shouldSayWhereStatementsComeFrom() throws IOException {
        Files.delete(left.resolve("statement.json"));
        assertEquals(
                "there is no " + left.resolve("statement.json")
                        + "; deploy the WAR where sitewright.verdict.statement names this folder",
                refused(30));
    }

    @Test
    void shouldFindTheKeyOutsideTheProject() throws IOException, UnreadableException {
        Path project = Files.createDirectories(folder.resolve("shop"));
        Path module = Files.createDirectories(project.resolve("site/target"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("site/pom.xml"), "<project/>");
        Path built = module.resolve("site.war");
        Path inside = Files.writeString(project.resolve("key.pem"), KEYS.privatePem());
        Path outside = Files.writeString(folder.resolve("key.pem"), KEYS.privatePem());
        assertEquals(
                "the private key " + inside + " lies in the project; move it out of " + project
                        + ", and make a new one if it was ever committed",
                assertThrows(UnreadableException.class, () -> PrivateKeys.find(inside, null, built))
                        .getMessage());
        String id = SigningKey.read(KEYS.privatePem()).id();
        assertEquals(id, PrivateKeys.find(outside, null, built).id());
        assertEquals(id, PrivateKeys.find(null, KEYS.privatePem(), built).id());
        assertEquals(
                "the private key of SITEWRIGHT_SIGNING_KEY cannot be used: it holds no -----BEGIN PRIVATE KEY-----",
                assertThrows(UnreadableException.class, () -> PrivateKeys.find(null, "hunter2", built))
                        .getMessage());
        assertEquals(
                "there is no private key; name a file outside the project with -Dsitewright.signing.key, or give the key itself in the environment variable SITEWRIGHT_SIGNING_KEY",
                assertThrows(UnreadableException.class, () -> PrivateKeys.find(null, null, built))
                        .getMessage());
    }
}
