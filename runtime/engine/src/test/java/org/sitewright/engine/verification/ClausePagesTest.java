package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Clause;
import org.sitewright.engine.site.Rule;

/**
 * {@code docs/contracts.md} and {@code docs/clauses} are generated from the declarations and the examples; {@code
 * -Dsitewright.docs=write} writes them anew.
 */
class ClausePagesTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final List<String> DIMENSIONS =
            List.of("seo", "performance", "security", "accessibility", "privacy");

    @Test
    void shouldSayWhatTheDeclarationsAndExamplesSay() throws IOException {
        if ("write".equals(System.getProperty("sitewright.docs"))) {
            write();
        }
        Map<String, String> pages = pages();
        String stale = "docs are out of date; run ClausePagesTest with -Dsitewright.docs=write";
        assertEquals(written(), new TreeSet<>(pages.keySet()), stale);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertEquals(page.getValue(), Files.readString(DOCS.resolve(page.getKey())), stale);
        }
    }

    @Test
    void shouldBeWhereFindingsLinkTo() throws IOException {
        Set<String> pages = pages().keySet();
        for (Class<?> clause : Clauses.all()) {
            String link = ClausePages.of(Clauses.id(clause)).orElseThrow();
            assertTrue(pages.contains(link.replaceFirst("^docs/", "")), link);
        }
        for (Rule rule : Rule.values()) {
            String link = ClausePages.of(rule.id()).orElseThrow();
            assertTrue(pages.contains(link.replaceFirst("^docs/", "")), link);
        }
    }

    @Test
    void shouldLinkToWhereThePagesArePublished() {
        assertEquals(
                Optional.of("https://docs.site.test/clauses/SEO-001.md"),
                ClausePages.of("SEO-001", "https://docs.site.test/clauses"));
        assertEquals(Optional.of("a/A11Y-101.md"), ClausePages.of("A11Y-101", "a/"));
        assertEquals(Optional.empty(), ClausePages.of("ACME-001", "a/"));
    }

    /** Pages show what is found in the examples: that is written first. */
    private static void write() throws IOException {
        for (Class<? extends Annotation> clause : Clauses.all()) {
            if (ClauseFolder.of(clause).isOfEngine()) {
                EveryExampleTest.hold(clause);
            }
        }
        Map<String, String> pages = pages();
        Files.createDirectories(DOCS.resolve("clauses"));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
        }
        for (String old : written()) {
            if (!pages.containsKey(old)) {
                Files.delete(DOCS.resolve(old));
            }
        }
    }

    private static Set<String> written() {
        Set<String> names = Example.files(DOCS.resolve("clauses"))
                .map(file -> "clauses/" + file.getFileName())
                .collect(Collectors.toCollection(TreeSet::new));
        names.add("contracts.md");
        return names;
    }

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("contracts.md", index());
        for (Class<? extends Annotation> clause : Clauses.all()) {
            pages.put(file(Clauses.id(clause)), ClausePage.of(clause));
        }
        for (Rule rule : Rule.values()) {
            pages.put(file(rule.id()), ClausePage.of(rule));
        }
        return pages;
    }

    private static String file(String id) {
        return "clauses/" + id + ".md";
    }

    private static String index() throws IOException {
        StringBuilder page = new StringBuilder(
                """
                # Contracts
                Every clause and rule, generated from the declarations; each has a page with its reason, its source, a passing and a failing example. Ids are permanent. An error refuses the deployment unless it is waived; a warning is reported. Numbers from 101 on need a browser: the browser stage of a build holds them, no deployment does.
                """);
        for (String dimension : DIMENSIONS) {
            page.append("\n## ").append(heading(dimension)).append("\n| id | clause | rule | |\n|---|---|---|---|\n");
            for (Class<?> clause : Clauses.all()) {
                Clause meta = clause.getAnnotation(Clause.class);
                if (ClauseFolder.dimension(clause).equals(dimension)) {
                    page.append(String.format(
                            "| %s | `@%s` | %s | %s |%n",
                            link(meta.id()),
                            clause.getSimpleName(),
                            meta.summary(),
                            meta.severity().name().toLowerCase(Locale.ROOT)));
                }
            }
        }
        page.append(
                "\n## Files and components\nHeld before anything is rendered.\n\n| id | rule | why | fix |\n|---|---|---|---|\n");
        for (Rule rule : Rule.values()) {
            page.append(String.format(
                    "| %s | %s | %s | %s |%n", link(rule.id()), rule.summary(), rule.reason(), rule.fix()));
        }
        return page.toString().replace("\r\n", "\n");
    }

    private static String link(String id) {
        return "[" + id + "](" + file(id) + ")";
    }

    private static String heading(String dimension) {
        return dimension.equals("seo")
                ? "SEO"
                : dimension.substring(0, 1).toUpperCase(Locale.ROOT) + dimension.substring(1);
    }
}
