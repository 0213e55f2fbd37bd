package org.sitewright.engine.foreign;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.Checks;

/**
 * Every rule is broken by its own failing example on a page that no component made, or is said not to be held: a rule
 * that finds nothing for want of blocks must not count as kept.
 */
class EveryForeignRuleTest {
    private static final Path EXAMPLES = Path.of("src/test/java/org/sitewright/engine/verification");
    private static final Map<String, String> BESIDE =
            Map.of(".css", "<link rel=stylesheet href=%s>", ".js", "<script type=module src=%s></script>");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> shouldBeBrokenOrNamedAsNotHeld() {
        return FoundChecks.engine().checks().stream()
                .<Class<?>>map(check -> Checks.clauseOf(check.getClass()))
                .map(clause -> DynamicTest.dynamicTest(id(clause), () -> hold(clause)));
    }

    private void hold(Class<?> clause) throws IOException {
        ForeignCheck.Result failing = check(clause, "failing");
        boolean named = failing.notHeld().stream().anyMatch(n -> n.clauses().contains(id(clause)));
        assertTrue(named != ids(failing).contains(id(clause)), () -> named + ", found " + ids(failing));
        if (files(clause).stream().noneMatch(file -> file.endsWith(".java"))) { // a page by hand cannot declare
            ForeignCheck.Result passing = check(clause, "passing");
            assertFalse(
                    ids(passing).contains(id(clause)),
                    () -> passing.verdict().findings().toString());
        }
    }

    /** What is about a theme's tokens or a template alone has no pages: then an empty one must do. */
    private ForeignCheck.Result check(Class<?> clause, String stem) throws IOException {
        Path examples = folder(clause);
        Path copies = Files.createTempDirectory(temporary, "example");
        if (files(clause).stream().anyMatch(file -> file.startsWith(stem + "/") && file.endsWith(".html"))) {
            return check(examples, stem);
        }
        Path page = examples.resolve(stem + ".html");
        StringBuilder html = new StringBuilder(Files.exists(page) ? Files.readString(page) : "");
        for (String extension : BESIDE.keySet()) {
            String file = stem + extension;
            if (Files.exists(examples.resolve(file))) {
                Files.copy(examples.resolve(file), copies.resolve(file));
                html.append(BESIDE.get(extension).formatted(file));
            }
        }
        Files.writeString(copies.resolve("page.html"), html);
        return check(copies, "page.html");
    }

    private static ForeignCheck.Result check(Path directory, String name) {
        return ForeignCheck.of(List.of(name), directory, "https://site.test", 100, false);
    }

    private static List<String> files(Class<?> clause) throws IOException {
        if (!Files.isDirectory(folder(clause))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder(clause))) {
            return files.map(file -> folder(clause).relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static Set<String> ids(ForeignCheck.Result result) {
        return result.verdict().findings().stream().map(Finding::id).collect(Collectors.toSet());
    }

    private static Path folder(Class<?> clause) {
        String dimension = clause.getPackageName().replaceFirst("^.*\\.", "");
        return EXAMPLES.resolve(dimension).resolve(clause.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static String id(Class<?> clause) {
        return clause.getAnnotation(Clause.class).id();
    }
}
