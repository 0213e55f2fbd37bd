package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;

/**
 * Every clause has an example that keeps it and one that breaks it; what is found in the second stands in {@code
 * failing.expected}, which {@code -Dsitewright.docs=write} writes anew. The clause's page shows all three.
 */
class EveryExampleTest {
    @TestFactory
    Stream<DynamicTest> shouldPassOrFailAsItIsNamed() throws IOException {
        return Clauses.all().stream()
                .filter(clause -> ClauseFolder.of(clause).isOfEngine())
                .map(clause -> DynamicTest.dynamicTest(Clauses.id(clause), () -> hold(clause)));
    }

    static void hold(Class<? extends Annotation> clause) throws IOException {
        Path folder = ClauseFolder.of(clause).path();
        Example passing = new Example(folder, "passing");
        Example failing = new Example(folder, "failing");
        assertTrue(passing.exists() && failing.exists(), () -> missing(clause, folder));
        Checks checks = new Checks(checks(clause));
        assertEquals(List.of(), passing.findings(checks), "the passing example of " + Clauses.id(clause));
        String found =
                failing.findings(checks).stream().map(Finding::toString).collect(Collectors.joining("\n", "", "\n"));
        assertFalse(found.isBlank(), "nothing is found in the failing example of " + Clauses.id(clause));
        Path expected = folder.resolve("failing.expected");
        if ("write".equals(System.getProperty("sitewright.docs"))) {
            Files.writeString(expected, found);
        }
        assertTrue(Files.exists(expected), expected + " is missing; run the test with -Dsitewright.docs=write");
        assertEquals(
                Files.readString(expected),
                found,
                expected + " says otherwise; -Dsitewright.docs=write writes it anew");
    }

    private static String missing(Class<?> clause, Path folder) {
        return clause.getAnnotation(Clause.class).id() + " @" + clause.getSimpleName()
                + " has no examples. Add to runtime/engine/" + folder + ":\n"
                + "  passing.html   a page, or a block of it, in which nothing is found\n"
                + "  failing.html   one in which something is found\n"
                + "For a clause of the whole site make folders of pages: passing/index.html, failing/index.html.\n"
                + "For a clause that components promise add a record that promises it, Teaser.java say; an element with an id and class=\"teaser\" is its block.\n"
                + "Then run this test with -Dsitewright.docs=write. CONTRIBUTING.md, Add a clause, says more.";
    }

    /** The clause's own check; of a declaration that others read, all checks of its dimension. */
    private static List<Check<?>> checks(Class<? extends Annotation> clause) throws IOException {
        List<Check<?>> own = ClauseFolder.of(clause).check().stream().toList();
        return own.isEmpty()
                ? Clauses.all().stream()
                        .filter(other -> other.getPackage() == clause.getPackage())
                        .<Check<?>>flatMap(other -> ClauseFolder.of(other).check().stream())
                        .toList()
                : own;
    }
}
