package org.sitewright.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    /** The pair of RFC 8410, sections 10.3 and 10.1. */
    private static final Keys RFC_8410 = new Keys(
            "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n",
            "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n");

    @TempDir
    private Path folder;

    private static String wrong(String pem) {
        return assertThrows(UnreadableException.class, () -> SigningKey.read(pem))
                .getMessage();
    }

    @Test
    void shouldKnowItsPublicKey() throws UnreadableException {
        assertEquals(
                Set.of(SigningKey.read(RFC_8410.privatePem()).id()),
                TrustedKeys.read(RFC_8410.publicPem(), folder).ids());
    }

    @Test
    void shouldEncodeAsDsseHasIt() {
        // The example of DSSE's protocol.md.
        assertEquals(
                "DSSEv1 29 http://example.com/HelloWorld 11 hello world",
                new String(
                        Envelope.encoded(
                                "http://example.com/HelloWorld", "hello world".getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8));
    }

    @Test
    void shouldRefusePrivateKeyInTheProject() throws IOException, UnreadableException {
        Path project = Files.createDirectories(folder.resolve("project"));
        Path inside = Files.writeString(project.resolve("key.pem"), RFC_8410.privatePem());
        Path outside = Files.writeString(folder.resolve("key.pem"), RFC_8410.privatePem());
        Path link = Files.createSymbolicLink(folder.resolve("link.pem"), inside);
        for (Path place : new Path[] {inside, link, project.resolve("../project/key.pem")}) {
            String message = assertThrows(UnreadableException.class, () -> SigningKey.read(place, project))
                    .getMessage();
            assertTrue(message.contains("lies in the project"), message);
        }
        assertEquals(
                SigningKey.read(RFC_8410.privatePem()).id(),
                SigningKey.read(outside, project).id());
    }

    @Test
    void shouldSayWhatAKeyIsInstead() throws GeneralSecurityException {
        assertEquals("it holds no -----BEGIN PRIVATE KEY-----", wrong("hello"));
        assertEquals("it holds a PUBLIC KEY where a PRIVATE KEY is expected", wrong(RFC_8410.publicPem()));
        assertEquals(
                "it holds a ENCRYPTED PRIVATE KEY where a PRIVATE KEY is expected",
                wrong(Keys.pem("ENCRYPTED PRIVATE KEY", new byte[] {1})));
        assertEquals(
                "it holds several keys, or none that can sign",
                wrong(RFC_8410.privatePem().repeat(2)));
        String noEd25519 = "it is no Ed25519 key; make one with openssl genpkey -algorithm ed25519";
        assertEquals(noEd25519, wrong(Keys.make("EC").privatePem()));
        assertEquals(noEd25519, wrong(Keys.make("Ed448").privatePem()));
        assertEquals(
                noEd25519,
                wrong(Keys.pem(
                        "PRIVATE KEY",
                        KeyPairGenerator.getInstance("RSA")
                                .generateKeyPair()
                                .getPrivate()
                                .getEncoded())));
    }

    @Test
    void shouldRefusePublicKeysOfOtherAlgorithms() {
        for (String algorithm : new String[] {"EC", "RSA", "Ed448", "X25519"}) {
            assertEquals(
                    "it is no Ed25519 key",
                    assertThrows(
                                    UnreadableException.class,
                                    () -> TrustedKeys.read(Keys.make(algorithm).publicPem(), folder))
                            .getMessage());
        }
    }

    @Test
    void shouldRefusePublicKeyInTheWebApplication() throws IOException {
        Path inside = Files.writeString(folder.resolve("key.pem"), RFC_8410.publicPem());
        assertEquals(
                "the key " + inside
                        + " cannot be used: it lies in the web application, whose writer must not choose it",
                assertThrows(UnreadableException.class, () -> TrustedKeys.read(inside.toString(), folder))
                        .getMessage());
    }

    @Test
    void shouldTakeSeveralPublicKeys() throws UnreadableException {
        assertEquals(
                2,
                TrustedKeys.read(RFC_8410.publicPem() + Keys.make().publicPem(), folder)
                        .ids()
                        .size());
    }
}
