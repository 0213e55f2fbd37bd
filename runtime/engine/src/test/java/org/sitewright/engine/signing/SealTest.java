package org.sitewright.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.engine.signing.Seal.Outcome;

/** Each way to misuse a signature, with the reason that it is told by. */
class SealTest {
    private static final Instant VERIFIED = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final String PAGES = "b".repeat(64);
    private static final Keys KEYS = Keys.make();
    private static final Inputs INPUTS = new Inputs(new TreeMap<>(Map.of(
            "components/sitewright", "01",
            "content", "02",
            "engine", "03",
            "libraries", "04",
            "rules", "05",
            "server", "06",
            "settings", "07",
            "theme/atelier", "08",
            "webapp", "09")));

    private static Statement statement() {
        return new Statement(
                INPUTS,
                List.of(new Statement.OfSite("harbour", 12, 0, 3, "c".repeat(64))),
                VERIFIED,
                VERIFIED.plusSeconds(3600L * 24 * 30),
                PAGES);
    }

    private static byte[] signed(Statement statement) {
        return signed(statement, KEYS);
    }

    private static byte[] signed(Statement statement, Keys keys) {
        try {
            return Envelope.of(statement, SigningKey.read(keys.privatePem())).write();
        } catch (UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Inputs with(String name, String digest) {
        TreeMap<String, String> inputs = new TreeMap<>(INPUTS.digests());
        inputs.put(name, digest);
        return new Inputs(inputs);
    }

    private static Inputs without(String... names) {
        TreeMap<String, String> inputs = new TreeMap<>(INPUTS.digests());
        inputs.keySet().removeAll(List.of(names));
        return new Inputs(inputs);
    }

    private static Seal seal(byte[] envelope) {
        return seal(envelope, INPUTS, NOW);
    }

    private static Seal seal(byte[] envelope, Inputs present, Instant now) {
        return seal(envelope, present, PAGES, Instant.MIN, now);
    }

    private static Seal seal(byte[] envelope, Inputs present, String pages, Instant since, Instant now) {
        try {
            TrustedKeys trusted = TrustedKeys.read(KEYS.publicPem(), Path.of("none"));
            return Seal.of(Optional.ofNullable(envelope), present, pages, new Seal.Trust(trusted, since, now));
        } catch (UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void assertSeal(Outcome outcome, String reason, Seal seal) {
        assertEquals(outcome + ": " + reason, seal.outcome() + ": " + seal.reason());
    }

    private static String text(byte[] envelope) {
        return new String(envelope, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String envelope) {
        return envelope.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void shouldBeValidWhereAllIsAsSigned() {
        Seal seal = seal(signed(statement()));
        assertSeal(Outcome.VALID, "signed at 2026-11-25T10:00:00Z", seal);
        assertEquals(Optional.of(statement()), seal.statement());
    }

    @Test
    void shouldSayThatThereIsNoSignature() {
        assertSeal(Outcome.UNSIGNED, "the WAR has no META-INF/sitewright/verdict.dsse.json", seal(null));
    }

    @Test
    void shouldTellEveryFlippedBitOfTheEnvelope() {
        byte[] envelope = signed(statement());
        List<String> valid = new ArrayList<>();
        for (int bit = 0; bit < envelope.length * 8; bit++) {
            byte[] flipped = envelope.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Seal seal = seal(flipped);
            if (seal.outcome().authentic() && !seal.statement().equals(Optional.of(statement()))) {
                valid.add(bit + " " + seal);
            }
        }
        assertEquals(List.of(), valid);
    }

    @Test
    void shouldTellEveryFlippedBitOfPayloadAndSignature() throws UnreadableException {
        Envelope envelope = Envelope.read(signed(statement()));
        for (int bit = 0; bit < envelope.payload().length * 8; bit++) {
            byte[] payload = envelope.payload().clone();
            payload[bit / 8] ^= (byte) (1 << bit % 8);
            assertEquals(
                    Outcome.FORGED,
                    seal(new Envelope(envelope.type(), payload, envelope.signatures()).write())
                            .outcome());
        }
        Envelope.Signed honest = envelope.signatures().get(0);
        for (int bit = 0; bit < honest.signature().length * 8; bit++) {
            byte[] signature = honest.signature().clone();
            signature[bit / 8] ^= (byte) (1 << bit % 8);
            assertEquals(
                    Outcome.FORGED,
                    seal(new Envelope(
                                            envelope.type(),
                                            envelope.payload(),
                                            List.of(new Envelope.Signed(honest.keyId(), signature)))
                                    .write())
                            .outcome());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"components/sitewright", "content", "engine", "libraries", "rules", "theme/atelier", "webapp"})
    void shouldNameWhatWasChangedInTheWar(String name) {
        Seal seal = seal(signed(statement()), with(name, "ff"), NOW);
        assertSeal(Outcome.CHANGED, name + " is not as signed for harbour", seal);
        assertFalse(seal.outcome().authentic());
    }

    @Test
    void shouldNameAPackThatIsNewOrGone() {
        assertSeal(
                Outcome.CHANGED,
                "components/evil is not as signed for harbour",
                seal(signed(statement()), with("components/evil", "ff"), NOW));
        assertSeal(
                Outcome.CHANGED,
                "components/sitewright, theme/atelier are not as signed for harbour",
                seal(signed(statement()), without("components/sitewright", "theme/atelier"), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "settings"})
    void shouldRenderAgainUnderOtherSettingsOrOnAnotherServer(String name) {
        Seal seal = seal(signed(statement()), with(name, "ff"), NOW);
        assertSeal(Outcome.OTHER_OPERATION, name + " is other than where it was verified", seal);
        assertTrue(seal.outcome().authentic());
    }

    @Test
    void shouldRefuseStatementThatSaysNothingOfAnInput() {
        Statement silent = new Statement(
                without("webapp", "settings"),
                statement().sites(),
                VERIFIED,
                statement().validUntil(),
                PAGES);
        assertSeal(Outcome.CHANGED, "webapp is not as signed for harbour", seal(signed(silent)));
    }

    @Test
    void shouldRefuseTheStatementOfAnotherSite() {
        Statement other = new Statement(
                with("content", "ee"),
                List.of(new Statement.OfSite("quay", 1, 0, 0, "")),
                VERIFIED,
                statement().validUntil(),
                PAGES);
        assertSeal(Outcome.CHANGED, "content is not as signed for quay", seal(signed(other)));
    }

    @Test
    void shouldTellAnotherKey() {
        byte[] others = signed(statement(), Keys.make());
        assertEquals(Outcome.UNKNOWN_KEY, seal(others).outcome());
        // The thief names the trusted key and signs with his own.
        String trusted = text(signed(statement())).replaceFirst(".*\"keyid\":\"([0-9a-f]+)\".*", "$1");
        assertSeal(
                Outcome.FORGED,
                "the signature is not that of the key that it names",
                seal(bytes(text(others).replaceFirst("\"keyid\":\"[0-9a-f]+\"", "\"keyid\":\"" + trusted + "\""))));
    }

    @Test
    void shouldNotLetTheEnvelopeChooseTheAlgorithm() {
        String envelope = text(signed(statement()));
        assertEquals(
                Outcome.VALID,
                seal(bytes(envelope.replaceFirst("\\{", "{\"alg\":\"none\","))).outcome());
        for (String forged : List.of(
                envelope.replaceFirst("\"sig\":\"[^\"]*\"", "\"alg\":\"none\",\"sig\":\"\""),
                envelope.replaceFirst(
                        "\"sig\":\"[^\"]*\"",
                        "\"sig\":\"" + Base64.getEncoder().encodeToString(new byte[64]) + "\""))) {
            assertEquals(Outcome.FORGED, seal(bytes(forged)).outcome());
        }
    }

    @Test
    void shouldRefuseSignatureOnSomethingElse() throws UnreadableException {
        SigningKey key = SigningKey.read(KEYS.privatePem());
        byte[] payload = StatementJson.write(statement());
        String type = "application/vnd.in-toto+json";
        assertSeal(
                Outcome.OTHER_TYPE,
                "what is signed is no statement on verdicts",
                seal(new Envelope(
                                type,
                                payload,
                                List.of(new Envelope.Signed(key.id(), key.sign(Envelope.encoded(type, payload)))))
                        .write()));
        // And its type cannot be changed afterwards.
        assertEquals(
                Outcome.FORGED,
                seal(bytes(text(signed(statement())).replace(Envelope.STATEMENT, type)))
                        .outcome());
    }

    @Test
    void shouldRefuseSignedRefusal() {
        Statement refused = new Statement(
                INPUTS,
                List.of(new Statement.OfSite("harbour", 12, 1, 0, "")),
                VERIFIED,
                statement().validUntil(),
                PAGES);
        assertSeal(Outcome.REFUSED, "the verdict that is signed refuses the WAR", seal(signed(refused)));
        Statement nothing =
                new Statement(INPUTS, List.of(), VERIFIED, statement().validUntil(), PAGES);
        assertEquals(Outcome.REFUSED, seal(signed(nothing)).outcome());
    }

    @Test
    void shouldExpireWithoutLosingItsOrigin() {
        byte[] envelope = signed(statement());
        Instant end = statement().validUntil();
        assertEquals(Outcome.VALID, seal(envelope, INPUTS, end.minusSeconds(1)).outcome());
        Seal expired = seal(envelope, INPUTS, end);
        assertSeal(Outcome.EXPIRED, "it was valid until 2026-12-25T10:00:00Z", expired);
        assertTrue(expired.outcome().authentic());
    }

    @Test
    void shouldTolerateFiveMinutesOfClocks() {
        byte[] envelope = signed(statement());
        assertEquals(
                Outcome.VALID,
                seal(envelope, INPUTS, VERIFIED.minusSeconds(300)).outcome());
        assertSeal(
                Outcome.NOT_YET,
                "it is from the future: verified at 2026-11-25T10:00:00Z",
                seal(envelope, INPUTS, VERIFIED.minusSeconds(301)));
    }

    @Test
    void shouldAcceptAnOldWarWithItsOldSignatureUnlessTheOperatorSetsADate() {
        byte[] old = signed(statement());
        assertEquals(Outcome.VALID, seal(old, INPUTS, PAGES, VERIFIED, NOW).outcome());
        Seal tooOld = seal(old, INPUTS, PAGES, VERIFIED.plusSeconds(1), NOW);
        assertSeal(Outcome.TOO_OLD, "it was verified at 2026-11-25T10:00:00Z, before 2026-11-25T10:00:01Z", tooOld);
        assertFalse(tooOld.outcome().authentic());
    }

    @Test
    void shouldHoldThePagesToTheStatement() {
        byte[] envelope = signed(statement());
        assertSeal(
                Outcome.PAGES_CHANGED,
                "the verified pages are not those that were signed",
                seal(envelope, INPUTS, "a".repeat(64), Instant.MIN, NOW));
        assertSeal(Outcome.NO_PAGES, "the WAR holds no verified pages", seal(envelope, INPUTS, "", Instant.MIN, NOW));
    }

    @Test
    void shouldRefuseGarbage() throws UnreadableException {
        String unreadable = "META-INF/sitewright/verdict.dsse.json cannot be read: ";
        Map.of(
                        "",
                        "it is no JSON object, or says something twice",
                        "[]",
                        "it is no JSON object, or says something twice",
                        "{}",
                        "it lacks a member, or one is not what it should be",
                        "{\"payload\":\"\",\"payload\":\"\"}",
                        "it is no JSON object, or says something twice",
                        "{\"payloadType\":1,\"payload\":\"\",\"signatures\":[]}",
                        "it lacks a member, or one is not what it should be",
                        "{\"payloadType\":\"a\",\"payload\":\"%\",\"signatures\":[]}",
                        "it lacks a member, or one is not what it should be",
                        "[".repeat(100_000),
                        "it is nested deeper than 8 levels",
                        " ".repeat(BoundedJson.MAX_BYTES + 1),
                        "it is larger than 1048576 bytes",
                        "{\"payloadType\":\"a\",\"payload\":\"\",\"signatures\":["
                                + "{\"keyid\":\"a\",\"sig\":\"\"},".repeat(8) + "{\"keyid\":\"a\",\"sig\":\"\"}]}",
                        "it has more than 8 signatures")
                .forEach(
                        (garbage, reason) -> assertSeal(Outcome.UNREADABLE, unreadable + reason, seal(bytes(garbage))));
        SigningKey key = SigningKey.read(KEYS.privatePem());
        Map.of(
                        "{\"format\":\"urn:sitewright:statement:2\"}",
                                "the statement has the format urn:sitewright:statement:2, not urn:sitewright:statement:1",
                        "{\"format\":\"urn:sitewright:statement:1\"}",
                                "the statement lacks a member, or one is not what it should be")
                .forEach((garbage, reason) -> {
                    byte[] payload = bytes(garbage);
                    byte[] signature = key.sign(Envelope.encoded(Envelope.STATEMENT, payload));
                    assertSeal(
                            Outcome.UNREADABLE,
                            unreadable + reason,
                            seal(new Envelope(
                                            Envelope.STATEMENT,
                                            payload,
                                            List.of(new Envelope.Signed(key.id(), signature)))
                                    .write()));
                });
    }

    @Test
    void shouldNotPrintWhatAForgerWroteAsKeyId() {
        String forged =
                text(signed(statement())).replaceFirst("\"keyid\":\"[0-9a-f]+\"", "\"keyid\":\"admitted\\\\n\"");
        assertSeal(
                Outcome.UNKNOWN_KEY,
                "it is signed with the key [(no key id)], which is not configured",
                seal(bytes(forged)));
    }

    @Test
    void shouldCompareOnlyFilesWhereNothingRuns() {
        Seal offline = seal(signed(statement()), without("rules", "settings", "server"), NOW);
        assertEquals(Outcome.VALID, offline.outcome());
        assertEquals(
                Outcome.CHANGED,
                seal(signed(statement()), without("rules", "settings", "server", "webapp"), NOW)
                        .outcome());
    }
}
