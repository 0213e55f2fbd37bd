package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitewright.api.contract.Clause;

/** Holds all clauses to the same: one id, one check, one test, by the same name. */
class EveryClauseTest {
    private static final Pattern ID = Pattern.compile("[A-Z0-9]+-\\d{3}");

    /** From this number on a clause needs a browser; its check and test are in {@code runtime/browser}, held to the same there. */
    private static final int FIRST_OF_BROWSER = 101;

    /** Declarations that another clause's check reads, and the one that renders with hostile values. */
    private static final Set<String> WITHOUT_CHECK = Set.of("Stores", "ThirdParty", "Inert");

    @TestFactory
    Stream<DynamicTest> shouldHaveOneCheckAndOneTest() throws IOException {
        return clauses().stream()
                .filter(clause -> !WITHOUT_CHECK.contains(clause.getSimpleName()) && number(clause) < FIRST_OF_BROWSER)
                .map(clause -> DynamicTest.dynamicTest(clause.getSimpleName(), () -> {
                    String name = "org.sitewright.engine.verification." + dimension(clause) + "."
                            + clause.getSimpleName() + "Check";
                    Class<?> check = Class.forName(name);
                    assertTrue(check.isAnnotationPresent(ApplicationScoped.class), "is a bean");
                    assertFalse(java.lang.reflect.Modifier.isFinal(check.getModifiers()), "can be proxied");
                    assertNotNull(check.getConstructor());
                    for (var type : check.getGenericInterfaces()) {
                        assertEquals(clause, ((ParameterizedType) type).getActualTypeArguments()[0]);
                    }
                    assertNotNull(Class.forName(name + "Test"));
                }));
    }

    @Test
    void shouldHaveUniquePermanentIds() throws IOException {
        Map<String, Class<?>> byId = new HashMap<>();
        for (Class<?> clause : clauses()) {
            String id = clause.getAnnotation(Clause.class).id();
            assertTrue(ID.matcher(id).matches(), id);
            assertEquals(null, byId.put(id, clause), id);
        }
        assertTrue(byId.size() > 40, byId.size() + " clauses found");
    }

    private static int number(Class<?> clause) {
        return Integer.parseInt(clause.getAnnotation(Clause.class).id().replaceFirst("^.*-", ""));
    }

    private static String dimension(Class<?> clause) {
        return clause.getPackageName().replaceFirst("^.*\\.", "");
    }

    /** Every clause of the API, from its class directory or jar. */
    private static List<Class<?>> clauses() throws IOException {
        Path place = Path.of(URI.create(
                Clause.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        if (Files.isDirectory(place)) {
            return clauses(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return clauses(jar.getPath("/"));
        }
    }

    private static List<Class<?>> clauses(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("org/sitewright/api/contract"))) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.endsWith("-info.class"))
                    .<Class<?>>map(
                            file -> load(file.replaceFirst("\\.class$", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Clause.class))
                    .sorted(Comparator.comparing(Class::getName))
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
