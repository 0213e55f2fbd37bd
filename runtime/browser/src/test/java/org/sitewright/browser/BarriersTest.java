package org.sitewright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.api.contract.accessibility.AxeRules;
import org.sitewright.api.verification.Finding;

/**
 * The barriers of GOV.UK's tool audit on pages of our own: how many are caught, how many of them by the engine's page
 * rules, which need no browser, and how many axe alone catches. A finding
 * counts when the page without the barrier does not have it, and when it is about people: what the engine says of inline
 * styles and scripts, as these plain pages have them, does not count but for the barriers that are exactly that. With
 * {@code -Dsitewright.barriers=all} everything is measured and written to {@code target/barriers.md}.
 */
@ExtendWith(Look.Extension.class)
class BarriersTest {
    private static final Pattern CASE = Pattern.compile("(?m)^=== (.+) \\| (.+)$");
    private static final Path PAGES = Path.of("target/barriers");

    /** A page by itself has no canonical address and no preview for social networks. */
    private static final Set<String> OF_SITES = Set.of("SEO-005", "SEO-013");

    private static final String CONTROL = "<p>Boats leave at noon.</p>";

    /** Security's findings that name the barrier itself. */
    private static final Map<String, String> NAMED_BY_SECURITY =
            Map.of("Inline style adds colour", "SEC-003", "Link to javascript, invalid hypertext reference", "SEC-004");

    /** Findings that these pages have for another reason than the barrier. */
    private static final Map<String, String> INCIDENTAL = Map.of(
            "Long lines of text", "A11Y-102",
            "Left aligned form labels with too much white space", "A11Y-102",
            "html element has lang attribute set to wrong language", "A11Y-005");

    /** A sample that is quick to measure: barriers that only layout or keyboard shows. */
    private static final Set<String> SAMPLE = Set.of(
            "Wide page forces users to scroll horizontally",
            "Inadequately-sized clickable targets found",
            "Keyboard trap",
            "Fake button is not keyboard accessible",
            "Dropdown navigation - only the top level items receive focus",
            "Tooltips don't receive keyboard focus",
            "Focus not visible",
            "Content is not readable and functional when text is increased");

    @Test
    void shouldCatchWhatOnlyLayoutAndKeyboardShow(Look look) throws IOException {
        boolean all = "all".equals(System.getProperty("sitewright.barriers"));
        Map<String, String> cases = cases();
        assertEquals(142, cases.size());
        Found control = Found.in(look, document(CONTROL));
        assertEquals(Set.of(), only(control.ours(), ""));
        assertEquals(Set.of(), control.axe());
        List<String> rows = new ArrayList<>();
        int caught = 0;
        int caughtByEngine = 0;
        int caughtByAxe = 0;
        Files.createDirectories(PAGES);
        Files.writeString(PAGES.resolve("control.html"), document(CONTROL));
        for (Map.Entry<String, String> each : cases.entrySet()) {
            String name = each.getKey().replaceFirst("^.* \\| ", "");
            String html = document(each.getValue());
            Files.writeString(PAGES.resolve(String.format("%03d.html", rows.size() + 1)), html);
            if (all || SAMPLE.contains(name)) {
                Found in = Found.in(look, html);
                Set<String> axe = in.axe();
                Set<String> found = only(in.ours(), name);
                Set<String> engine = only(in.engine(), name);
                caught += found.isEmpty() ? 0 : 1;
                caughtByEngine += engine.isEmpty() ? 0 : 1;
                caughtByAxe += axe.isEmpty() ? 0 : 1;
                rows.add("| " + each.getKey().replace(" | ", ": ") + " | " + String.join(", ", engine) + " | "
                        + String.join(", ", found) + " | " + String.join(", ", axe) + " |\n");
            } else {
                rows.add("");
            }
        }
        if (all) {
            Files.writeString(
                    Path.of("target/barriers.md"),
                    "engine " + caughtByEngine + ", with the browser " + caught + ", axe " + caughtByAxe + " of "
                            + cases.size() + "\n" + String.join("", rows));
            assertTrue(caught > caughtByAxe, caught + " against " + caughtByAxe);
        } else {
            assertEquals(SAMPLE.size(), caught, String.join("", rows));
            assertEquals(0, caughtByAxe, String.join("", rows));
        }
    }

    private static Set<String> only(Set<String> found, String name) {
        return found.stream()
                .filter(id -> !id.equals(INCIDENTAL.get(name)))
                .filter(id -> id.matches("(A11Y|SEO)-.*") || id.equals(NAMED_BY_SECURITY.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was found: ids of our page rules, of these and our browser checks, and the rules of axe as it comes. */
    private record Found(Set<String> engine, Set<String> ours, Set<String> axe) {
        static Found in(Look look, String html) {
            AxeAlone axe = new AxeAlone();
            List<BrowserCheck<?>> checks = new ArrayList<>(BrowserChecks.own());
            checks.add(axe);
            Set<String> engine = ids(PageRules.of(html));
            Set<String> ours = new TreeSet<>(engine);
            ours.addAll(ids(look.findings(checks, html, Map.of())));
            return new Found(engine, ours, axe.rules);
        }

        private static Set<String> ids(List<Finding> findings) {
            return findings.stream()
                    .map(Finding::id)
                    .filter(id -> !OF_SITES.contains(id))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Listens to axe, and says nothing. */
    private static final class AxeAlone implements BrowserCheck<AxeRules> {
        private final Set<String> rules = new TreeSet<>();

        @Override
        public boolean looksAt(Setting setting) {
            return setting.equals(Setting.at(Setting.WIDE));
        }

        @Override
        public List<Finding> check(AxeRules clause, View view) {
            Axe.in(view, Map.of()).forEach(found -> rules.add(found.rule()));
            return List.of();
        }
    }

    private static String document(String content) {
        return content.startsWith("<!doctype")
                ? content
                : "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Boats of the harbour</title></head><body><a href=\"#main\">To the boats</a><main id=\"main\"><h1>Boats</h1>"
                        + content + "</main></body></html>";
    }

    private static Map<String, String> cases() throws IOException {
        try (var in = BarriersTest.class.getResourceAsStream("/barriers/barriers.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> cases = new LinkedHashMap<>();
            Matcher head = CASE.matcher(text);
            int from = -1;
            String name = "";
            while (head.find()) {
                if (from >= 0) {
                    cases.put(name, text.substring(from, head.start()).strip());
                }
                name = head.group(1) + " | " + head.group(2);
                from = head.end();
            }
            cases.put(name, text.substring(from).strip());
            return cases;
        }
    }
}
