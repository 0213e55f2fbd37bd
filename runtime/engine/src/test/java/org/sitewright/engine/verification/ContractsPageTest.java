package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Clause;
import org.sitewright.engine.site.Rule;

/** {@code docs/contracts.md} is generated from the declarations; {@code -Dsitewright.docs=write} writes it anew. */
class ContractsPageTest {
    private static final Path SOURCES = Path.of("../../framework-api/src/main/java/org/sitewright/api/contract");
    private static final Path PAGE = Path.of("../../docs/contracts.md");
    private static final List<String> DIMENSIONS =
            List.of("seo", "performance", "security", "accessibility", "privacy");

    @Test
    void shouldSayWhatTheClausesSay() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("sitewright.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(
                page,
                Files.readString(PAGE),
                "docs/contracts.md is out of date; run the test with -Dsitewright.docs=write");
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(
                """
                # Contracts
                Every clause and rule, generated from the declarations. Ids are permanent. An error refuses the deployment unless it is waived; a warning is reported. Numbers from 101 on need a browser: the browser stage of a build holds them, no deployment does.
                """);
        for (String dimension : DIMENSIONS) {
            page.append("\n## ")
                    .append(heading(dimension))
                    .append("\n| id | clause | rule | | why | source |\n|---|---|---|---|---|---|\n");
            for (Class<?> clause : clauses(dimension)) {
                Clause meta = clause.getAnnotation(Clause.class);
                page.append("| ")
                        .append(meta.id())
                        .append(" | `@")
                        .append(clause.getSimpleName())
                        .append("` | ")
                        .append(meta.summary())
                        .append(" | ")
                        .append(meta.severity().name().toLowerCase(Locale.ROOT))
                        .append(" | ")
                        .append(meta.reason())
                        .append(" | ")
                        .append(meta.source())
                        .append(" |\n");
            }
        }
        page.append("\n## Files and components\nHeld before anything is rendered.\n\n| id | rule |\n|---|---|\n");
        for (Rule rule : Rule.values()) {
            page.append("| ")
                    .append(rule.id())
                    .append(" | ")
                    .append(rule.summary())
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String heading(String dimension) {
        return dimension.equals("seo")
                ? "SEO"
                : dimension.substring(0, 1).toUpperCase(Locale.ROOT) + dimension.substring(1);
    }

    private static List<Class<?>> clauses(String dimension) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(dimension))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("package"))
                    .<Class<?>>map(name -> load(dimension, name.replace(".java", "")))
                    .filter(type -> type.isAnnotationPresent(Clause.class))
                    .sorted(Comparator.comparing(
                            type -> type.getAnnotation(Clause.class).id()))
                    .toList();
        }
    }

    private static Class<?> load(String dimension, String name) {
        try {
            return Class.forName("org.sitewright.api.contract." + dimension + "." + name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
