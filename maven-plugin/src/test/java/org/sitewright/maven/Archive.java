package org.sitewright.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip files. */
final class Archive {
    private Archive() {}

    /** Exchanges texts in an entry, as bytes: of the same length, so that a class file stays one. */
    static void replace(Path archive, String entry, Map<String, String> texts) throws IOException {
        boolean found = false;
        try (FileSystem zip = FileSystems.newFileSystem(archive);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(entry)).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    found |= bytes.contains(text.getKey());
                    bytes = bytes.replace(text.getKey(), text.getValue());
                }
                Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);
            }
        }
        if (!found) {
            throw new IllegalStateException(archive + " has nothing to replace in " + entry);
        }
    }

    /** Of all that lies below {@code folder}. */
    static Path of(Path folder, Path archive) throws IOException {
        Files.createDirectories(archive.getParent());
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return archive;
    }
}
