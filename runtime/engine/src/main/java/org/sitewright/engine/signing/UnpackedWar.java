package org.sitewright.engine.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** A WAR that nobody runs: its inputs as far as they are files, and its signature. */
public final class UnpackedWar implements AutoCloseable {
    private final Path folder;
    private final SealedFiles sealed;

    private UnpackedWar(Path folder) {
        this.folder = folder;
        this.sealed = new SealedFiles(folder);
    }

    /** Unpacks {@code war} to where temporary files are, until it is closed. */
    public static UnpackedWar of(Path war) throws IOException, UnreadableException {
        UnpackedWar unpacked = new UnpackedWar(Files.createTempDirectory("sitewright-war"));
        try {
            new WarFile(war).unpack(unpacked.folder);
            return unpacked;
        } catch (IOException | UnreadableException | RuntimeException unusable) {
            unpacked.close();
            throw unusable;
        }
    }

    /** The inputs that are files of it: all but rules, settings and server. */
    public Inputs inputs() throws IOException {
        return new Inputs(WebappDigests.of(folder, ClassPath.of(folder)));
    }

    /** Its signature and its verified pages. */
    public SealedFiles sealed() {
        return sealed;
    }

    /** Where its files are. */
    public Path folder() {
        return folder;
    }

    /** Whether its signature is good for what it holds. */
    public Seal seal(TrustedKeys keys, Instant now) throws IOException {
        return seal(inputs(), keys, now);
    }

    /** Whether its signature is good for these inputs of it; those that they lack are not compared. */
    public Seal seal(Inputs present, TrustedKeys keys, Instant now) throws IOException {
        return Seal.of(sealed.envelope(), present, sealed.pages(), new Seal.Trust(keys, Instant.MIN, now));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
