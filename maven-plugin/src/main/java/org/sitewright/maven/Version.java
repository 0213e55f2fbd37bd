package org.sitewright.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * One side of a comparison: a class path and the sites to render with it.
 *
 * @param classPath beside the testkit's own
 * @param webapps folders with {@code WEB-INF/site}, by name
 */
record Version(List<Path> classPath, Map<String, String> webapps) {
    private static final String INDEX = "META-INF/sitewright/components.properties";

    /** What is wrong with what the user named. */
    static final class UnusableException extends Exception {
        UnusableException(String message) {
            super(message);
        }
    }

    /** The version in {@code place}: a WAR, packed or not, or a pack, whose components then take the place of this version's. */
    Version with(Path place, Path work) throws UnusableException, IOException {
        if (place.toString().endsWith(".war")) {
            return webapp(unpacked(place, work));
        }
        if (Files.isDirectory(place.resolve("WEB-INF"))) {
            return webapp(copied(place, work));
        }
        String pack = pack(place);
        if (pack == null) {
            throw new UnusableException(place + " is no WAR, no web application, and no pack: it has no " + INDEX);
        }
        List<Path> paths = new ArrayList<>(List.of(place));
        for (Path path : classPath) {
            if (!pack.equals(pack(path))) {
                paths.add(path);
            }
        }
        return new Version(paths, webapps);
    }

    /** Name of the pack in a jar or folder of classes; null where it is none. */
    private static String pack(Path place) throws IOException {
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

    /** Its classes and jars go onto the class path, so that they are seen once. */
    private static Version webapp(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        Path info = folder.resolve("WEB-INF");
        Path classes = folder.resolveSibling(folder.getFileName() + "-classes");
        Path lib = folder.resolveSibling(folder.getFileName() + "-lib");
        if (Files.isDirectory(info.resolve("classes"))) {
            paths.add(Files.move(info.resolve("classes"), classes));
        }
        if (Files.isDirectory(info.resolve("lib"))) {
            Files.move(info.resolve("lib"), lib);
            try (Stream<Path> jars = Files.list(lib)) {
                paths.addAll(jars.sorted().toList());
            }
        }
        Map<String, String> webapps = new LinkedHashMap<>();
        if (Files.isDirectory(info.resolve("site"))) {
            webapps.put("site", folder.toString());
        }
        return new Version(paths, webapps);
    }

    private static Path unpacked(Path war, Path work) throws IOException {
        Path folder = Files.createDirectories(Files.createTempDirectory(work, "war"));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(war))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        return folder;
    }

    private static Path copied(Path webapp, Path work) throws IOException {
        Path folder = Files.createTempDirectory(work, "webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(webapp.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder;
    }
}
