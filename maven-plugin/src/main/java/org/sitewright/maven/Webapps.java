package org.sitewright.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Web applications and packs as files. */
final class Webapps {
    /** What a pack has, and nothing else. */
    static final String INDEX = "META-INF/sitewright/components.properties";

    private Webapps() {}

    /** Whether it is a web application, packed or not. */
    static boolean isWebapp(Path place) {
        return isArchive(place) || Files.isDirectory(place.resolve("WEB-INF"));
    }

    /** A WAR, or a site alone: a zip of {@code WEB-INF/site}. */
    static boolean isArchive(Path place) {
        return Files.isRegularFile(place) && place.toString().matches(".*\\.(war|zip)");
    }

    /** A folder of its own in {@code work} with what the web application holds. */
    static Path unpacked(Path webapp, Path work) throws IOException {
        Path folder = Files.createTempDirectory(work, "webapp");
        if (!Files.isDirectory(webapp)) {
            unzip(webapp, folder);
            return folder;
        }
        try (Stream<Path> files = Files.walk(webapp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(webapp.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder;
    }

    private static void unzip(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    /** The jars in its {@code WEB-INF/lib}, by name. */
    static List<Path> jars(Path webapp) throws IOException {
        Path lib = webapp.resolve("WEB-INF/lib");
        if (!Files.isDirectory(lib)) {
            return List.of();
        }
        try (Stream<Path> jars = Files.list(lib)) {
            return jars.sorted().toList();
        }
    }

    /** Name of the pack in a jar or folder of classes; null where it is none. */
    static String pack(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            Path index = place.resolve(INDEX);
            return Files.exists(index) ? pack(Files.newInputStream(index)) : null;
        }
        if (!place.toString().endsWith(".jar") || !Files.exists(place)) {
            return null;
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            ZipEntry index = jar.getEntry(INDEX);
            return index == null ? null : pack(jar.getInputStream(index));
        }
    }

    private static String pack(InputStream index) throws IOException {
        try (index) {
            Properties lines = new Properties();
            lines.load(index);
            return lines.getProperty("pack", "");
        }
    }

    static void remove(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
