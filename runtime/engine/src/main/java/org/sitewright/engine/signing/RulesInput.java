package org.sitewright.engine.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.verification.Check;
import org.sitewright.engine.verification.Checks;

/** The checks that hold, with their clauses. What they call lies in the jars, which are inputs of their own. */
final class RulesInput {
    private RulesInput() {}

    static String digest(Collection<? extends Check<?>> checks) {
        return ofClasses(checks.stream().map(Object::getClass).toList());
    }

    /** The same, of checks that nobody has made. */
    static String ofClasses(Collection<? extends Class<?>> checks) {
        SortedMap<String, byte[]> rules = new TreeMap<>();
        for (Class<?> check : checks) {
            Class<?> clause = Checks.clauseOf(check);
            add(rules, clause);
            rules.put(
                    clause.getName() + " declares",
                    Summary.of(declared(clause.getAnnotation(Clause.class)).getBytes(StandardCharsets.UTF_8)));
            // The container may give a proxy, which has no class file; what it stands for is above it.
            for (Class<?> at = check; at != null && at != Object.class; at = at.getSuperclass()) {
                add(rules, at);
            }
        }
        return FileDigests.digest(rules);
    }

    /** Not as the JDK prints an annotation, which is another text in another JDK. */
    private static String declared(Clause clause) {
        return clause == null
                ? "nothing"
                : String.join(
                        "\n",
                        clause.id(),
                        clause.summary(),
                        clause.reason(),
                        clause.source(),
                        clause.unseen(),
                        clause.severity().name());
    }

    private static void add(SortedMap<String, byte[]> rules, Class<?> type) {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
            if (in != null) {
                rules.put(type.getName(), Summary.of(in));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
