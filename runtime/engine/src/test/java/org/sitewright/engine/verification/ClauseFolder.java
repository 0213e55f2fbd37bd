package org.sitewright.engine.verification;

import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitewright.api.verification.Check;

/**
 * Where the examples of a clause lie: in a folder of its name in small letters, beside the tests of its dimension, in
 * the module that can run them. Those of templates are rendered by the testkit, those from number 101 on looked at by
 * the browser.
 */
record ClauseFolder(Class<? extends Annotation> clause, Path path) {
    private static final List<Path> MODULES = List.of(
            Path.of("src/test/java/org/sitewright/engine/verification"),
            Path.of("../testkit/src/test/java/org/sitewright/testkit"),
            Path.of("../browser/src/test/java/org/sitewright/browser"));

    /** The first folder that there is; where there is none, the one of the module that holds the clause. */
    static ClauseFolder of(Class<? extends Annotation> clause) {
        Path within = Path.of(dimension(clause), clause.getSimpleName().toLowerCase(Locale.ROOT));
        Path own = (isOfBrowser(clause) ? MODULES.get(2) : MODULES.get(0)).resolve(within);
        return new ClauseFolder(
                clause,
                MODULES.stream()
                        .map(module -> module.resolve(within))
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElse(own));
    }

    /** Whether this module runs them. */
    boolean isOfEngine() {
        return path.startsWith(MODULES.get(0));
    }

    /** Whether the clause needs a browser. */
    static boolean isOfBrowser(Class<? extends Annotation> clause) {
        return Integer.parseInt(Clauses.id(clause).replaceFirst("^.*-", "")) > 100;
    }

    /** The last part of the clause's package. */
    static String dimension(Class<?> clause) {
        return clause.getPackageName().replaceFirst("^.*\\.", "");
    }

    /** The check of that clause, where it has one in the engine. */
    Optional<Check<?>> check() {
        String name =
                "org.sitewright.engine.verification." + dimension(clause) + "." + clause.getSimpleName() + "Check";
        try {
            return Optional.of((Check<?>) Class.forName(name).getConstructor().newInstance());
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(unfit);
        }
    }
}
