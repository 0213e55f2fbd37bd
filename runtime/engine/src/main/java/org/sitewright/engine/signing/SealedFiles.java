package org.sitewright.engine.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Where the signature and what it spares lie in a WAR. They are no input: one signs the inputs, the other is signed by name.
 *
 * @param webapp the unpacked WAR
 */
public record SealedFiles(Path webapp) {
    /** The signed statement. */
    public static final String ENVELOPE = "META-INF/sitewright/verdict.dsse.json";

    /** The verified pages. */
    public static final String PAGES = "META-INF/sitewright/pages.zip";

    static final Set<String> ALL = Set.of(ENVELOPE, PAGES);

    /** The signed statement; of one that is too large as much as shows it. */
    public Optional<byte[]> envelope() throws IOException {
        Path file = webapp.resolve(ENVELOPE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(BoundedJson.MAX_BYTES + 1));
        }
    }

    /** SHA-256 of the verified pages; empty where there are none. */
    public String pages() throws IOException {
        Path file = webapp.resolve(PAGES);
        return Files.isRegularFile(file) ? digest(file) : "";
    }

    /** SHA-256 of a file. */
    public static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(Summary.of(in));
        }
    }
}
