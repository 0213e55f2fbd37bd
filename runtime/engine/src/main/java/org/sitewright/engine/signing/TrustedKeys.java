package org.sitewright.engine.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The public Ed25519 keys whose signatures count. The key decides the algorithm; nothing that is signed has a say in it. */
public final class TrustedKeys {
    private static final String LABEL = "PUBLIC KEY";

    private final SortedMap<String, PublicKey> keys = new TreeMap<>();

    /**
     * The keys that an operator names.
     *
     * @param named paths of PEM files separated by commas, or PEM itself
     * @param outside a folder in which no key may lie: who writes the WAR must not choose who is trusted
     */
    public static TrustedKeys read(String named, Path outside) throws UnreadableException {
        TrustedKeys trusted = new TrustedKeys();
        if (named.contains("-----BEGIN")) {
            trusted.add(named);
            return trusted;
        }
        for (String path : named.split(",")) {
            try {
                Path file = Path.of(path.strip()).toRealPath();
                if (file.startsWith(outside.toRealPath())) {
                    throw new UnreadableException("it lies in the web application, whose writer must not choose it");
                }
                trusted.add(Files.readString(file));
            } catch (UnreadableException wrong) {
                throw new UnreadableException("the key " + path.strip() + " cannot be used: " + wrong.getMessage());
            } catch (IOException | InvalidPathException unreadable) {
                throw new UnreadableException("the key " + path.strip() + " cannot be read: " + unreadable);
            }
        }
        return trusted;
    }

    private void add(String pem) throws UnreadableException {
        for (byte[] block : Pem.blocks(pem, LABEL)) {
            try {
                PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(block));
                keys.put(id(key), key);
            } catch (GeneralSecurityException wrong) {
                throw new UnreadableException("it is no Ed25519 key");
            }
        }
    }

    /** SHA-256 of the key as it is encoded in X.509. */
    static String id(PublicKey key) {
        return HexFormat.of().formatHex(Summary.of(key.getEncoded()));
    }

    /** Their ids. */
    public Set<String> ids() {
        return Set.copyOf(keys.keySet());
    }

    /** The ids of {@code envelope}'s signatures for which there is a key here. */
    List<String> known(Envelope envelope) {
        return envelope.signatures().stream()
                .map(Envelope.Signed::keyId)
                .filter(keys::containsKey)
                .toList();
    }

    /** Whether one of these keys has signed {@code envelope}. */
    boolean haveSigned(Envelope envelope) {
        byte[] encoded = envelope.encoded();
        return envelope.signatures().stream()
                .anyMatch(each ->
                        keys.containsKey(each.keyId()) && verifies(keys.get(each.keyId()), encoded, each.signature()));
    }

    private static boolean verifies(PublicKey key, byte[] bytes, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
