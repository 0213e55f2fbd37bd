package org.sitewright.engine.verification;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.contract.Clause;

/** The clauses there are. */
final class Clauses {
    private Clauses() {}

    /** Every clause of the API, from its class directory or jar. */
    static List<Class<? extends Annotation>> all() throws IOException {
        Path place = Path.of(URI.create(
                Clause.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        if (Files.isDirectory(place)) {
            return in(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return in(jar.getPath("/"));
        }
    }

    static String id(Class<?> clause) {
        return clause.getAnnotation(Clause.class).id();
    }

    private static List<Class<? extends Annotation>> in(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("org/sitewright/api/contract"))) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.endsWith("-info.class"))
                    .map(file -> load(file.replaceFirst("\\.class$", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Clause.class))
                    .<Class<? extends Annotation>>map(type -> type.asSubclass(Annotation.class))
                    .sorted(Comparator.comparing(Clauses::id))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
