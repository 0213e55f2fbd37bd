package org.sitewright.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.engine.signing.Seal.Outcome;

/** What is done to a WAR behind the signer's back, and what is said of it. */
class UnpackedWarTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Keys KEYS = Keys.make();
    private static final byte[] PAGES = TestWar.bytes("the verified pages");

    @TempDir
    private Path folder;

    private static Statement statement(Inputs inputs) {
        return new Statement(
                inputs,
                List.of(new Statement.OfSite("harbour", 1, 0, 0, "")),
                NOW.minusSeconds(60),
                NOW.plusSeconds(3600),
                HexFormat.of().formatHex(Summary.of(PAGES)));
    }

    /** A WAR as it is after its signing. */
    private TestWar sealed() throws IOException, UnreadableException {
        TestWar war = TestWar.make().with(SealedFiles.PAGES, PAGES);
        Path file = war.write(folder);
        byte[] envelope;
        try (UnpackedWar unpacked = UnpackedWar.of(file)) {
            // What runs was verified elsewhere.
            TreeMap<String, String> inputs = new TreeMap<>(unpacked.inputs().digests());
            inputs.putAll(Map.of(Inputs.RULES, "1", Inputs.SETTINGS, "2", Inputs.SERVER, "3"));
            envelope = Envelope.of(statement(new Inputs(inputs)), SigningKey.read(KEYS.privatePem()))
                    .write();
        }
        return war.with(SealedFiles.ENVELOPE, envelope);
    }

    private Seal seal(TestWar war) throws IOException, UnreadableException {
        return seal(war.write(folder));
    }

    private Seal seal(Path file) throws IOException, UnreadableException {
        try (UnpackedWar unpacked = UnpackedWar.of(file)) {
            return unpacked.seal(TrustedKeys.read(KEYS.publicPem(), unpacked.folder()), NOW);
        }
    }

    private String unreadable(Map<String, byte[]> files) throws IOException {
        return unreadable(TestWar.zip(files));
    }

    private String unreadable(byte[] war) throws IOException {
        Path file = Files.write(folder.resolve("site.war"), war);
        return assertThrows(UnreadableException.class, () -> seal(file)).getMessage();
    }

    @Test
    void shouldBeValidAsSigned() throws IOException, UnreadableException {
        assertEquals(Outcome.VALID, seal(sealed()).outcome());
    }

    @Test
    void shouldNameThePartInWhichAByteIsAnother() throws IOException, UnreadableException {
        TestWar sealed = sealed();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/MANIFEST.MF", "webapp");
        parts.put("WEB-INF/web.xml", "webapp");
        parts.put("WEB-INF/site/site.yaml", "content");
        parts.put("WEB-INF/classes/org/harbour/Bean.class", "libraries");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            byte[] flipped = sealed.files().get(part.getKey()).clone();
            flipped[flipped.length - 1] ^= 1;
            assertEquals(
                    "the WAR is not as signed for harbour: " + part.getValue(),
                    seal(sealed.with(part.getKey(), flipped)).reason());
        }
        Map.of(
                        "WEB-INF/lib/engine.jar",
                        List.of("engine", "org/sitewright/engine/Sitewright.class", "engima"),
                        "WEB-INF/lib/acme.jar",
                        List.of("components/acme", "META-INF/sitewright/components.properties", "pack=acme"),
                        "WEB-INF/lib/quay.jar",
                        List.of("theme/quay", "sitewright/themes/quay/theme.css", "b{}"))
                .forEach((jar, change) -> {
                    byte[] changed = TestWar.zip(Map.of(change.get(1), TestWar.bytes(change.get(2))));
                    try {
                        assertEquals(
                                "the WAR is not as signed for harbour: " + change.get(0),
                                seal(sealed.with(jar, changed)).reason());
                    } catch (IOException | UnreadableException unexpected) {
                        throw new AssertionError(unexpected);
                    }
                });
        assertEquals(
                Outcome.PAGES_CHANGED,
                seal(sealed.with(SealedFiles.PAGES, TestWar.bytes("my pages"))).outcome());
    }

    @Test
    void shouldTellEveryFlippedBitThatReachesAFile() throws IOException, UnreadableException {
        TestWar sealed = sealed();
        byte[] war = Files.readAllBytes(sealed.write(folder));
        int told = 0;
        for (int at = 0; at < war.length; at += 7) {
            byte[] flipped = war.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Files.write(folder.resolve("site.war"), flipped);
            try (UnpackedWar unpacked = UnpackedWar.of(folder.resolve("site.war"))) {
                Seal seal = unpacked.seal(TrustedKeys.read(KEYS.publicPem(), unpacked.folder()), NOW);
                if (seal.outcome() == Outcome.VALID) {
                    for (Map.Entry<String, byte[]> file : sealed.files().entrySet()) {
                        if (!file.getKey().endsWith(".jar") && !file.getKey().equals(SealedFiles.ENVELOPE)) {
                            assertEquals(
                                    new String(file.getValue(), StandardCharsets.UTF_8),
                                    Files.readString(unpacked.folder().resolve(file.getKey())),
                                    "byte " + at);
                        }
                    }
                } else {
                    told++;
                }
            } catch (UnreadableException | IOException damaged) {
                told++;
            }
        }
        assertTrue(told > war.length / 7 / 2, told + " of " + war.length / 7);
    }

    @Test
    void shouldTellAFileThatWasAdded() throws IOException, UnreadableException {
        TestWar sealed = sealed();
        Map.of(
                        "WEB-INF/lib/evil.jar", "libraries",
                        "index.jsp", "webapp",
                        "META-INF/sitewright/verdict.dsse.json.bak", "webapp",
                        "WEB-INF/site/pages/new.yaml", "content",
                        "WEB-INF/classes/META-INF/microprofile-config.properties", "libraries",
                        "WEB-INF/lib/nested/evil.jar", "webapp")
                .forEach((path, part) -> {
                    try {
                        byte[] added = path.equals("WEB-INF/lib/evil.jar")
                                ? TestWar.zip(Map.of("a.class", new byte[1]))
                                : new byte[1];
                        assertEquals(
                                "the WAR is not as signed for harbour: " + part,
                                seal(sealed.with(path, added)).reason());
                    } catch (IOException | UnreadableException unexpected) {
                        throw new AssertionError(path, unexpected);
                    }
                });
    }

    @Test
    void shouldRefusePathsThatLeadElsewhere() throws IOException {
        for (String path :
                List.of("../evil", "/etc/evil", "a/../../evil", "a\\b", "WEB-INF/./web.xml", "a//b", "C:evil")) {
            assertEquals(
                    "the WAR holds the path " + path + ", which leads elsewhere",
                    unreadable(TestWar.make().with(path, new byte[1]).files()));
        }
        assertFalse(Files.exists(folder.resolveSibling("evil")));
    }

    @Test
    void shouldRefuseTwoEntriesOfOneName() throws IOException {
        byte[] war = TestWar.zip(
                TestWar.make().with("WEB-INF/sitf/site.yaml", new byte[1]).files());
        String text = new String(war, StandardCharsets.ISO_8859_1).replace("sitf", "site");
        assertEquals(
                "the WAR holds WEB-INF/site/site.yaml twice, or in two spellings",
                unreadable(text.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(
                "the WAR holds web-inf/WEB.XML twice, or in two spellings",
                unreadable(TestWar.make().with("web-inf/WEB.XML", new byte[1]).files()));
    }

    @Test
    void shouldRefuseWarThatSaysSomethingElseToAnotherReader() throws IOException, UnreadableException {
        // The directory at the end still names web.xml; the entry itself does not.
        byte[] war = TestWar.zip(sealed().files());
        String text = new String(war, StandardCharsets.ISO_8859_1).replaceFirst("web\\.xml", "evi.xml");
        assertEquals(
                "the WAR's directory lists something else than the WAR holds",
                unreadable(text.getBytes(StandardCharsets.ISO_8859_1)));
        // Two archives in one file: one is found from the end, the other from the beginning.
        byte[] two = (new String(TestWar.zip(Map.of("evil", new byte[9])), StandardCharsets.ISO_8859_1)
                        + new String(war, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("the WAR's directory lists something else than the WAR holds", unreadable(two));
    }

    @Test
    void shouldRefuseWhatIsNoWar() throws IOException {
        assertTrue(unreadable(TestWar.bytes("hello")).startsWith("the WAR is damaged: "));
    }

    @Test
    void shouldPutASignatureIntoAWarAndNothingElse() throws IOException, UnreadableException {
        TestWar sealed = sealed();
        byte[] envelope = sealed.files().get(SealedFiles.ENVELOPE);
        Path war = TestWar.make().with(SealedFiles.PAGES, PAGES).write(folder);
        assertEquals(Outcome.UNSIGNED, seal(war).outcome());
        new WarFile(war).put(Map.of(SealedFiles.ENVELOPE, TestWar.bytes("an old one")), Map.of());
        new WarFile(war).put(Map.of(SealedFiles.ENVELOPE, envelope), Map.of());
        assertEquals(Outcome.VALID, seal(war).outcome());
        try (UnpackedWar unpacked = UnpackedWar.of(war)) {
            for (Map.Entry<String, byte[]> file : sealed.files().entrySet()) {
                assertEquals(
                        HexFormat.of().formatHex(file.getValue()),
                        HexFormat.of()
                                .formatHex(Files.readAllBytes(unpacked.folder().resolve(file.getKey()))));
            }
        }
    }

    @Test
    void shouldLeaveNothingBehind() throws IOException, UnreadableException {
        UnpackedWar unpacked = UnpackedWar.of(sealed().write(folder));
        unpacked.close();
        assertFalse(Files.exists(unpacked.folder()));
    }
}
