package org.sitewright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.verification.Finding;
import org.sitewright.testkit.SiteUnderTest;

/**
 * Where each lying component is caught, as docs/verification.md says it; {@code -Dsitewright.docs=write} writes the table anew, {@code -Dsitewright.liars=} and a
 * regular expression looks at some of them.
 */
@ExtendWith(Look.Extension.class)
class LyingComponentsTest {
    private static final Path PAGE = Path.of("../../docs/verification.md");
    private static final Path LIARS = Path.of("src/test/java/org/sitewright/browser/liars");
    private static final String HEAD = "| component | what it does | caught by | findings |\n|---|---|---|---|\n";

    @TempDir
    private Path folder;

    @Test
    void shouldBeCaughtWhereTheTableSays(Look look) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String liar : liars()) {
            rows.add(row(liar, look));
        }
        if (System.getProperty("sitewright.liars") != null) {
            String page = Files.readString(PAGE);
            rows.forEach(row -> assertTrue(page.contains(row), row));
            return;
        }
        String table = HEAD + String.join("", rows);
        if ("write".equals(System.getProperty("sitewright.docs"))) {
            String page = Files.readString(PAGE);
            int from = page.indexOf(HEAD);
            int to = page.indexOf("\n\n", from) + 1;
            Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
        }
        String page = Files.readString(PAGE);
        int from = page.indexOf(HEAD);
        assertEquals(page.substring(from, page.indexOf("\n\n", from) + 1), table);
    }

    private static List<String> liars() throws IOException {
        try (Stream<Path> files = Files.list(LIARS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.startsWith("package"))
                    .map(name -> name.replace(".java", ""))
                    .filter(name -> name.matches(System.getProperty("sitewright.liars", ".*")))
                    .sorted()
                    .toList();
        }
    }

    private String row(String liar, Look look) throws IOException {
        String name = liar.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        Path webapp = folder.resolve(name);
        write(
                webapp,
                "site.yaml",
                "name: Harbour\ntheme: testkit\nlegal: [{label: Privacy, page: /}]\nfooter: [{testkit-link: {label: Our privacy notice, to: /}}]\n");
        write(
                webapp,
                "pages/index.yaml",
                "title: The harbour and its boats\ndescription: What a visitor of the harbour wants to know about boats.\nblocks:\n  - testkit-heading: {heading: Welcome to the harbour}\n  - liars:"
                        + name + ": {text: Boats leave at noon}\n");
        try (SiteUnderTest site = SiteUnderTest.start(webapp)) {
            Set<String> engine = site.verdicts().stream()
                    .flatMap(verdict -> verdict.findings().stream())
                    .filter(LyingComponentsTest::isError)
                    .map(Finding::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> browser = site.isServed()
                    ? BrowserStage.of(site).findings(look.browser()).stream()
                            .filter(LyingComponentsTest::isError)
                            .map(Finding::id)
                            .collect(Collectors.toCollection(TreeSet::new))
                    : Set.of();
            String by = !engine.isEmpty()
                    ? "engine, at deployment"
                    : browser.contains("SEC-101")
                            ? "browser stage; the policy blocks it at run time, too"
                            : browser.isEmpty() ? "**nobody**" : "browser stage";
            return "| `" + liar + "` | " + what(liar) + " | " + by + " | "
                    + String.join(", ", engine.isEmpty() ? browser : engine) + " |\n";
        }
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static String what(String liar) throws IOException {
        return Files.readString(LIARS.resolve(liar + ".java"))
                .replaceFirst("(?s).*?/\\*\\*\\s*\\* (.*?)\\.\\s.*", "$1");
    }

    private static void write(Path webapp, String path, String text) throws IOException {
        Path file = webapp.resolve("WEB-INF/site/" + path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
