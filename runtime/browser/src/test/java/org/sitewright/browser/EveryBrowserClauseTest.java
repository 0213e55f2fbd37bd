package org.sitewright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitewright.api.contract.Clause;

/** Holds all clauses that need a browser to the same as the others: one check and one test, by the same name. */
class EveryBrowserClauseTest {
    private static final Path SOURCES = Path.of("../../framework-api/src/main/java/org/sitewright/api/contract");
    private static final int FIRST_OF_BROWSER = 101;

    @TestFactory
    Stream<DynamicTest> shouldHaveOneClauseOfThatNameAndOneTest() {
        return BrowserChecks.own().stream().map(check -> {
            Class<?> type = check.getClass();
            return DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                Class<?> clause =
                        (Class<?>) ((ParameterizedType) type.getGenericInterfaces()[0]).getActualTypeArguments()[0];
                assertEquals(clause.getSimpleName() + "BrowserCheck", type.getSimpleName());
                assertTrue(
                        clause.getPackageName().endsWith(type.getPackageName().replaceFirst("^.*\\.", ".")));
                assertNotNull(Class.forName(type.getName() + "Test"));
            });
        });
    }

    @Test
    void shouldHaveACheckForEveryClauseFrom101On() throws IOException, ClassNotFoundException {
        Set<String> checked = BrowserChecks.own().stream()
                .map(check -> check.getClass().getSimpleName().replace("BrowserCheck", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        int found = 0;
        for (Path source : sources) {
            String name =
                    SOURCES.relativize(source).toString().replace(".java", "").replace('/', '.');
            if (!name.endsWith("package-info")) {
                Clause clause =
                        Class.forName("org.sitewright.api.contract." + name).getAnnotation(Clause.class);
                if (clause != null && Integer.parseInt(clause.id().replaceFirst("^.*-", "")) >= FIRST_OF_BROWSER) {
                    found++;
                    assertTrue(
                            checked.contains(name.replaceFirst("^.*\\.", "")), clause.id() + " has no browser check");
                    assertFalse(clause.reason().isEmpty(), clause.id());
                    assertFalse(clause.source().isEmpty(), clause.id());
                }
            }
        }
        assertTrue(found >= 19, found + " clauses found");
    }
}
