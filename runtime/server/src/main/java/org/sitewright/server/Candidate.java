package org.sitewright.server;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * One version of a site, deployed under a root of its own that nobody outside can know or reach.
 *
 * @param name in the server
 * @param root context root while it is verified, and the identity of its requests afterwards
 * @param war a private copy, so that replacing the given file disturbs nothing
 */
record Candidate(String name, String root, Path war) {
    /** Every private root begins so; the gate answers 404 to requests that name one. */
    static final String ROOT_PREFIX = "/.candidate-";

    private static final SecureRandom RANDOM = new SecureRandom();

    static Candidate of(int site, int version, Path war) {
        byte[] secret = new byte[16];
        RANDOM.nextBytes(secret);
        String name = "site" + site + "-v" + version;
        return new Candidate(name, ROOT_PREFIX + name + "-" + HexFormat.of().formatHex(secret), war);
    }
}
