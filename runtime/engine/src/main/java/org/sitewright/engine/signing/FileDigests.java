package org.sitewright.engine.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of a folder or an archive, each by its path with slashes and the SHA-256 of its bytes: nothing else of them
 * counts, neither their order nor their times nor how they are compressed.
 */
record FileDigests(SortedMap<String, byte[]> files) {
    /** Those of a folder that {@code counted} names; links are followed as a server follows them. */
    static FileDigests ofFolder(Path folder, Predicate<String> counted) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Iterator<Path> each = paths.filter(Files::isRegularFile).iterator(); each.hasNext(); ) {
                Path file = each.next();
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (counted.test(name)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        files.put(name, Summary.of(in));
                    }
                }
            }
        }
        return new FileDigests(files);
    }

    /**
     * Those of a jar, as a class loader sees it.
     *
     * @throws AmbiguousArchiveException when a path stands in it twice: who reads it decides which one counts
     */
    static FileDigests ofArchive(Path archive) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    if (files.put(entry.getName(), Summary.of(in)) != null) {
                        throw new AmbiguousArchiveException(
                                archive.getFileName() + " holds " + entry.getName() + " twice");
                    }
                }
            }
        }
        return new FileDigests(files);
    }

    /** One digest over all paths and bytes. */
    static String digest(SortedMap<String, byte[]> files) {
        Summary summary = new Summary();
        files.forEach((name, digest) -> summary.add(name).add(digest));
        return summary.hex();
    }
}
