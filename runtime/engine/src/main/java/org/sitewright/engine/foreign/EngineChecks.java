package org.sitewright.engine.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.verification.Check;
import org.sitewright.engine.verification.Checks;

/** The engine's own checks, found where its classes lie: without a container, and without a list that somebody keeps. */
final class EngineChecks {
    private EngineChecks() {}

    /** One of each, in the order of their names. */
    static List<Check<?>> all() {
        try {
            URI place = Checks.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path own = Path.of(place);
            if (Files.isDirectory(own)) {
                return checks(own);
            }
            try (FileSystem jar = FileSystems.newFileSystem(own)) {
                return checks(jar.getPath("/"));
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Check<?>> checks(Path root) throws IOException {
        Path within = root.resolve(Checks.class.getPackageName().replace('.', '/'));
        List<Check<?>> checks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(within)) {
            for (Path file : files.filter(file -> file.toString().endsWith("Check.class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (Check.class.isAssignableFrom(type)) {
                    checks.add((Check<?>) type.getConstructor().newInstance());
                }
            }
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException("a check needs a public constructor without parameters", unfit);
        }
        return checks;
    }
}
