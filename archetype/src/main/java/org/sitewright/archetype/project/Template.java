package org.sitewright.archetype.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that every project begins with. */
final class Template {
    private static final List<String> PACKAGED = List.of("src/main/java/", "src/test/java/");

    private Template() {}

    /** A file that the generation completes. */
    static String text(String name) {
        try (InputStream file = Template.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes back what the archetype has laid out: its files alone, and folders that are empty then. */
    static void remove(Path project, String packageName) {
        try {
            for (String file : files(packageName)) {
                Path path = project.resolve(file);
                Files.deleteIfExists(path);
                for (Path folder = path.getParent();
                        folder.startsWith(project) && isEmpty(folder);
                        folder = folder.getParent()) {
                    Files.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths in a project, with the package's folders. */
    static List<String> files(String packageName) throws IOException {
        try {
            URI origin = Template.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(origin);
            if (Files.isDirectory(path)) {
                return files(path.resolve("archetype-resources"), packageName);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return files(jar.getPath("archetype-resources"), packageName);
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<String> files(Path root, String packageName) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .map(path -> PACKAGED.stream()
                            .filter(path::startsWith)
                            .findFirst()
                            .map(sources ->
                                    sources + packageName.replace('.', '/') + "/" + path.substring(sources.length()))
                            .orElse(path))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
