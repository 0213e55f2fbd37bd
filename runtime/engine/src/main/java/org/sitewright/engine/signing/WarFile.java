package org.sitewright.engine.signing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** A WAR as a file: unpacked with distrust, and given a signature. */
public final class WarFile {
    private static final int BUFFER = 64 * 1024;

    /** What may come out of an archive: more than any site, less than a disk. */
    private static final long MAX_BYTES = 4L << 30;

    private static final int MAX_ENTRIES = 500_000;

    private final Path war;

    /** The WAR in that file. */
    public WarFile(Path war) {
        this.war = war;
    }

    /**
     * Unpacks it into {@code folder}, which is empty.
     *
     * @throws UnreadableException when a server might see something else in it than what comes out here
     */
    public void unpack(Path folder) throws IOException, UnreadableException {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw new UnreadableException("the WAR has more than " + MAX_ENTRIES + " entries");
            }
            Set<String> seen = new HashSet<>();
            long left = MAX_BYTES;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path target = target(folder, entry.getName());
                if (!seen.add(entry.getName().replaceFirst("/$", "").toLowerCase(Locale.ROOT))) {
                    throw new UnreadableException("the WAR holds " + entry.getName() + " twice, or in two spellings");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    left -= copy(zip.getInputStream(entry), target, left);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new UnreadableException("the WAR is damaged: " + damaged.getMessage());
        }
        if (!entryByEntry().equals(hex(FileDigests.ofFolder(folder, all -> true)))) {
            throw new UnreadableException("the WAR's directory lists something else than the WAR holds");
        }
    }

    private static Path target(Path folder, String name) throws UnreadableException {
        Path target = folder.resolve(name).normalize();
        if (name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.contains("\0")
                || !target.startsWith(folder)
                || !folder.relativize(target).toString().replace('\\', '/').equals(name.replaceFirst("/$", ""))) {
            throw new UnreadableException(
                    "the WAR holds the path " + name.replaceAll("\\p{Cntrl}", "?") + ", which leads elsewhere");
        }
        return target;
    }

    private static long copy(InputStream in, Path target, long atMost) throws IOException, UnreadableException {
        long copied = 0;
        byte[] buffer = new byte[BUFFER];
        try (in;
                var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                copied += read;
                if (copied > atMost) {
                    throw new UnreadableException("the WAR unpacks to more than " + MAX_BYTES + " bytes");
                }
                out.write(buffer, 0, read);
            }
        }
        return copied;
    }

    /** The files as a reader finds them that goes from entry to entry and never looks at the directory at the end. */
    private Map<String, String> entryByEntry() throws IOException, UnreadableException {
        SortedMap<String, byte[]> found = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(war))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && found.put(entry.getName(), Summary.of(zip)) != null) {
                    throw new UnreadableException("the WAR holds " + entry.getName() + " twice");
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException unusual) {
            throw new UnreadableException("the WAR cannot be read from its beginning: " + unusual.getMessage());
        }
        return hex(new FileDigests(found));
    }

    private static Map<String, String> hex(FileDigests digests) {
        Map<String, String> hex = new TreeMap<>();
        digests.files().forEach((name, digest) -> hex.put(name, HexFormat.of().formatHex(digest)));
        return hex;
    }

    /**
     * Puts files into it, in place of those that are there; everything else stays as it is.
     *
     * @param bytes files by their paths
     * @param copied others, by their paths
     */
    public void put(Map<String, byte[]> bytes, Map<String, Path> copied) throws IOException {
        Path changed = Files.createTempFile(
                war.toAbsolutePath().getParent(), war.getFileName().toString(), ".tmp");
        try {
            Files.copy(war, changed, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem zip = FileSystems.newFileSystem(changed)) {
                for (Map.Entry<String, byte[]> file : bytes.entrySet()) {
                    Files.write(parentMade(zip.getPath(file.getKey())), file.getValue());
                }
                for (Map.Entry<String, Path> file : copied.entrySet()) {
                    Path target = parentMade(zip.getPath(file.getKey()));
                    Files.copy(file.getValue(), target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.move(changed, war, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(changed);
        }
    }

    private static Path parentMade(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }
}
