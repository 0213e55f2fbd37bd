package org.sitewright.engine.signing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the application's classes lie: jars and folders, without those that belong to the server. */
final class ClassPath {
    private static final String CLASSES = "WEB-INF/classes";
    private static final String LIB = "WEB-INF/lib";

    private ClassPath() {}

    /** {@code WEB-INF/classes}, and the jars of {@code WEB-INF/lib} by name. */
    static List<Path> of(Path webapp) throws IOException {
        List<Path> places = new ArrayList<>();
        Stream.of(webapp.resolve(CLASSES)).filter(Files::isDirectory).forEach(places::add);
        if (Files.isDirectory(webapp.resolve(LIB))) {
            try (Stream<Path> jars = Files.list(webapp.resolve(LIB))) {
                jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().forEach(places::add);
            }
        }
        return places;
    }

    /**
     * The same, and where the engine comes from elsewhere, as in the testkit, what its class loader and those above it
     * read, in their order.
     */
    static List<Path> of(Path webapp, Class<?> engine) throws IOException {
        Set<Path> places = new LinkedHashSet<>(of(webapp));
        Path unpacked = webapp.toRealPath();
        boolean shared = place(engine.getProtectionDomain().getCodeSource().getLocation())
                .noneMatch(code -> code.startsWith(unpacked));
        for (ClassLoader at = engine.getClassLoader();
                shared && at != null && at != ClassLoader.getPlatformClassLoader();
                at = at.getParent()) {
            (at instanceof URLClassLoader urls ? Arrays.stream(urls.getURLs()).flatMap(ClassPath::place) : started(at))
                    .filter(Files::exists)
                    .forEach(places::add);
        }
        return List.copyOf(places);
    }

    /** What the JVM was started with, where {@code loader} is the one that reads it. */
    private static Stream<Path> started(ClassLoader loader) {
        return loader == ClassLoader.getSystemClassLoader()
                ? Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.isEmpty())
                        .map(Path::of)
                : Stream.of();
    }

    private static Stream<Path> place(URL url) {
        try {
            return url.getProtocol().equals("file")
                    ? Stream.of(Path.of(url.toURI()).toRealPath())
                    : Stream.of();
        } catch (URISyntaxException | IOException | IllegalArgumentException gone) {
            return Stream.of();
        }
    }
}
