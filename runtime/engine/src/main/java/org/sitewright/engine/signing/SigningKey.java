package org.sitewright.engine.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;

/**
 * A private Ed25519 key, as {@code openssl genpkey -algorithm ed25519} writes it. It is kept where neither the project nor
 * the WAR is.
 */
public final class SigningKey {
    private final PrivateKey key;
    private final String id;

    private SigningKey(PrivateKey key, PublicKey publicKey) {
        this.key = key;
        this.id = TrustedKeys.id(publicKey);
    }

    /**
     * The key in {@code file}.
     *
     * @param project a folder in which no key may lie, because what lies there is committed, packed and copied
     */
    public static SigningKey read(Path file, Path project) throws IOException, UnreadableException {
        if (file.toRealPath().startsWith(project.toRealPath())) {
            throw new UnreadableException("the private key " + file + " lies in the project; move it out of " + project
                    + ", and make a new one if it was ever committed");
        }
        try {
            return read(Files.readString(file));
        } catch (UnreadableException wrong) {
            throw new UnreadableException("the private key " + file + " cannot be used: " + wrong.getMessage());
        }
    }

    /** The key in a text, as an environment variable has it. */
    public static SigningKey read(String pem) throws UnreadableException {
        List<byte[]> keys = Pem.blocks(pem, "PRIVATE KEY");
        try {
            if (keys.size() == 1
                    && KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(keys.get(0)))
                            instanceof EdECPrivateKey key) {
                return new SigningKey(key, publicKey(key));
            }
        } catch (GeneralSecurityException wrong) {
            throw new UnreadableException("it is no Ed25519 key; make one with openssl genpkey -algorithm ed25519");
        }
        throw new UnreadableException("it holds several keys, or none that can sign");
    }

    /** The platform has no other way from a private key to its public one than to generate the pair from the same seed. */
    private static PublicKey publicKey(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] seed = key.getBytes().orElseThrow(() -> new GeneralSecurityException("the key stays in its device"));
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
        pairs.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            private static final long serialVersionUID = 1;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return pairs.generateKeyPair().getPublic();
    }

    /** Id of its public key. */
    public String id() {
        return id;
    }

    byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key cannot sign", unusable);
        }
    }
}
