package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.verification.Finding;

/**
 * Examples of clauses that only a rendered template shows: in {@code <dimension>/<clause in small letters>} a component
 * {@code <Clause>Passing} with its template, and one {@code <Clause>Failing}. What is found in the second stands in
 * {@code failing.expected}, which {@code -Dsitewright.docs=write} writes anew.
 */
class EveryTemplateExampleTest {
    private static final Path TESTS = Path.of("src/test/java/org/sitewright/testkit");

    @TestFactory
    Stream<DynamicTest> shouldPassOrFailAsItIsNamed() throws IOException {
        List<Path> failing;
        try (Stream<Path> files = Files.walk(TESTS)) {
            failing = files.filter(file -> file.toString().endsWith("-failing.xhtml"))
                    .sorted()
                    .toList();
        }
        assertFalse(failing.isEmpty(), "no example in " + TESTS);
        return failing.stream().map(template -> DynamicTest.dynamicTest(component(template), () -> hold(template)));
    }

    private static void hold(Path template) throws IOException {
        String failing = component(template);
        Path webapp = Files.createTempDirectory("sitewright-example");
        WebApp.in(webapp)
                .home("/passing", "/failing")
                .page("passing", block("Passing", failing.replace("-failing", "-passing")))
                .page("failing", block("Failing", failing));
        List<Finding> findings;
        try (SiteUnderTest site = SiteUnderTest.start(webapp)) {
            String id = id(template.getParent(), failing);
            findings = site.verdicts().stream()
                    .flatMap(verdict -> verdict.findings().stream())
                    .filter(finding -> finding.id().equals(id))
                    .toList();
        } finally {
            delete(webapp);
        }
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(f -> !f.subject().page().equals("/failing"))
                        .toList());
        String found = findings.stream().map(Finding::toString).collect(Collectors.joining("\n", "", "\n"));
        Path expected = template.resolveSibling("failing.expected");
        if ("write".equals(System.getProperty("sitewright.docs"))) {
            Files.writeString(expected, found);
        }
        assertFalse(found.isBlank(), "nothing is found in " + template);
        assertEquals(
                Files.readString(expected),
                found,
                expected + " says otherwise; -Dsitewright.docs=write writes it anew");
    }

    private static String block(String heading, String component) {
        return "blocks:\n  - testkit-heading: {heading: " + heading + "}\n  - " + component
                + ": {text: High water at noon}\n";
    }

    private static String component(Path template) {
        return template.getFileName().toString().replace(".xhtml", "");
    }

    /** The id of the clause whose examples they are: {@code inert-failing} in {@code security}, of {@code Inert}. */
    private static String id(Path folder, String component) {
        String name = Stream.of(component.replace("-failing", "").split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        String clause = "org.sitewright.api.contract." + folder.getParent().getFileName() + "." + name;
        try {
            return Class.forName(clause).getAnnotation(Clause.class).id();
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException(folder + " is named like no clause", unknown);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
