package org.sitewright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.verification.Finding;

/**
 * Every clause that needs a browser has an example that keeps it and one that breaks it, in {@code <dimension>/<clause in
 * small letters>}: {@code passing.html} and {@code failing.html}, beside them {@code .headers} and {@code .js} of the same
 * name. A record there is a component; an element with an id, whose class is the record's name in kebab case, is its
 * block, whose script the page loads as {@code /<id>.js}. What is found in the second stands in {@code failing.expected},
 * which {@code -Dsitewright.docs=write} writes anew.
 */
@ExtendWith(Look.Extension.class)
class EveryBrowserExampleTest {
    private static final Path TESTS = Path.of("src/test/java/org/sitewright/browser");

    /** Own checks of clauses that need a browser; the others have their examples where the engine's check is. */
    static Stream<BrowserCheck<?>> checks() {
        return BrowserChecks.own().stream()
                .filter(check -> Integer.parseInt(id(check).replaceFirst("^.*-", "")) > 100);
    }

    private static String id(BrowserCheck<?> check) {
        Class<?> clause =
                (Class<?>) ((ParameterizedType) check.getClass().getGenericInterfaces()[0]).getActualTypeArguments()[0];
        return clause.getAnnotation(Clause.class).id();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void shouldPassOrFailAsItIsNamed(BrowserCheck<?> check, Look look) throws IOException {
        String[] parts = check.getClass().getName().split("\\.");
        Path folder = TESTS.resolve(parts[parts.length - 2])
                .resolve(parts[parts.length - 1].replace("BrowserCheck", "").toLowerCase(Locale.ROOT));
        assertTrue(
                Files.exists(folder.resolve("passing.html")) && Files.exists(folder.resolve("failing.html")),
                check.getClass().getSimpleName()
                        + " has no examples. Add passing.html, in which nothing is found, and failing.html to runtime/browser/"
                        + folder
                        + ", then run this test with -Dsitewright.docs=write. CONTRIBUTING.md, Add a clause, says more.");
        assertEquals(List.of(), findings(check, look, folder, "passing"));
        String found = findings(check, look, folder, "failing").stream()
                .map(Finding::toString)
                .collect(Collectors.joining("\n", "", "\n"));
        assertFalse(found.isBlank(), "nothing is found in " + folder.resolve("failing.html"));
        Path expected = folder.resolve("failing.expected");
        if ("write".equals(System.getProperty("sitewright.docs"))) {
            Files.writeString(expected, found);
        }
        assertEquals(
                Files.readString(expected),
                found,
                expected + " says otherwise; -Dsitewright.docs=write writes it anew");
    }

    private static List<Finding> findings(BrowserCheck<?> check, Look look, Path folder, String stem)
            throws IOException {
        String html = Files.readString(folder.resolve(stem + ".html"));
        Map<String, Class<?>> components = components(folder);
        List<ExpectedBlock> blocks = new ArrayList<>();
        for (Element element : Jsoup.parse(html).select("[id][class]")) {
            if (components.containsKey(element.className())) {
                blocks.add(Look.block(element.id(), components.get(element.className())));
                look.with("/" + element.id() + ".js", Files.readString(folder.resolve(stem + ".js")));
            }
        }
        Map<String, String> headers = new LinkedHashMap<>();
        Path sent = folder.resolve(stem + ".headers");
        for (String line : Files.exists(sent) ? Files.readAllLines(sent) : List.<String>of()) {
            headers.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip());
        }
        return look.findings(List.of(check), html, headers, blocks.toArray(ExpectedBlock[]::new));
    }

    private static Map<String, Class<?>> components(Path folder) throws IOException {
        Map<String, Class<?>> components = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*[A-Z]\\w*\\.java"))
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                String type = "org.sitewright.browser."
                        + TESTS.relativize(folder).toString().replace('/', '.').replace('\\', '.') + "." + name;
                try {
                    components.put(
                            name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
                            Class.forName(type));
                } catch (ClassNotFoundException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return components;
    }
}
