package org.sitewright.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.site.Rule;

/** All browser checks there are, each with the clause its type argument names. */
final class BrowserChecks {
    private static final String SUFFIX = "BrowserCheck.class";

    private final List<Bound<?>> checks = new ArrayList<>();

    private record Bound<C extends Annotation>(Class<C> clause, BrowserCheck<C> check) {
        List<Finding> check(View view) {
            try {
                return check.looksAt(view.setting()) ? check.check(byDefault(), view) : List.of();
            } catch (RuntimeException failed) {
                String reason =
                        String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
                return List.of(Rule.BROKEN_CHECK.at(
                        view.subject(),
                        "the browser check of @" + clause.getSimpleName() + " fails: " + reason,
                        "correct the check of " + clause.getName() + ", or the script that hinders it"));
            }
        }

        boolean looksAt(Setting setting) {
            try {
                return check.looksAt(setting);
            } catch (RuntimeException failed) {
                return true;
            }
        }

        C byDefault() {
            return clause.cast(Proxy.newProxyInstance(
                    clause.getClassLoader(),
                    new Class<?>[] {clause},
                    (proxy, method, args) ->
                            method.getName().equals("annotationType") ? clause : method.getDefaultValue()));
        }
    }

    BrowserChecks(Collection<? extends BrowserCheck<?>> found) {
        found.forEach(check -> checks.add(bind(check)));
    }

    /** Those of this module: every class here that is named so. */
    static List<BrowserCheck<?>> own() {
        try {
            Path place = Path.of(URI.create(BrowserCheck.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
            if (Files.isDirectory(place)) {
                return below(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return below(jar.getPath("/"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<BrowserCheck<?>> below(Path root) throws IOException {
        try (Stream<Path> files =
                Files.walk(root.resolve(BrowserCheck.class.getPackageName().replace('.', '/')))) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(SUFFIX) && !file.endsWith("/" + SUFFIX))
                    .sorted()
                    .<BrowserCheck<?>>map(
                            file -> create(file.replaceFirst("\\.class$", "").replace('/', '.')))
                    .toList();
        }
    }

    private static BrowserCheck<?> create(String name) {
        try {
            return (BrowserCheck<?>) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(name + " has no public constructor without parameters", impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <C extends Annotation> Bound<C> bind(BrowserCheck<?> check) {
        return new Bound<>((Class<C>) clauseOf(check.getClass()), (BrowserCheck<C>) check);
    }

    private static Class<?> clauseOf(Class<?> check) {
        for (Class<?> at = check; at != null; at = at.getSuperclass()) {
            for (Type type : at.getGenericInterfaces()) {
                if (type instanceof ParameterizedType parameterized
                        && parameterized.getRawType() == BrowserCheck.class) {
                    return (Class<?>) parameterized.getActualTypeArguments()[0];
                }
            }
        }
        throw new IllegalStateException(check.getName() + " implements no BrowserCheck<…> with its clause");
    }

    /** Whether any of them looks at pages in that setting. */
    boolean lookAt(Setting setting) {
        return checks.stream().anyMatch(bound -> bound.looksAt(setting));
    }

    /** What the page breaks as it is seen there. */
    List<Finding> of(View view) {
        List<Finding> findings = new ArrayList<>();
        checks.forEach(bound -> findings.addAll(bound.check(view)));
        return findings;
    }
}
