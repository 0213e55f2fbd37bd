package org.sitewright.engine.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.verification.Check;

/**
 * Checks where their classes lie: what a container finds as beans, found without one and without a list that somebody
 * keeps. They are loaded; nothing of them is run.
 */
public final class CheckClasses {
    /** One of these stands in the code of every check: it speaks of findings, or names a scope and extends one that does. */
    private static final List<String> SPEAKS_OF =
            List.of("org/sitewright/api/verification/", "jakarta/enterprise/context/");

    private CheckClasses() {}

    /** Where the code of {@code type} lies: a jar, or a folder. */
    public static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The checks in a jar or folder, in the order of their names: classes with a scope that implement {@link Check}.
     *
     * @param loader loads them
     */
    public static List<Class<?>> in(Path place, ClassLoader loader) throws IOException {
        if (Files.isDirectory(place)) {
            return below(place, loader);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return below(jar.getPath("/"), loader);
        }
    }

    private static List<Class<?>> below(Path root, ClassLoader loader) throws IOException {
        List<Class<?>> checks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().startsWith("/META-INF"))
                    .sorted()
                    .toList()) {
                String code = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (SPEAKS_OF.stream().anyMatch(code::contains)) {
                    String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
                    type(name.substring(0, name.length() - ".class".length()), loader, checks);
                }
            }
        }
        return checks;
    }

    private static void type(String name, ClassLoader loader, List<Class<?>> checks) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (Check.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()) && hasScope(type)) {
                checks.add(type);
            }
        } catch (ClassNotFoundException | LinkageError incomplete) {
            // What needs a class that is not here is no bean of a container either.
        }
    }

    /** Whether {@code type} says that it is a bean. */
    static boolean hasScope(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(scope ->
                        scope instanceof Dependent || scope.annotationType().isAnnotationPresent(NormalScope.class));
    }
}
