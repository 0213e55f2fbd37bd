package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.api.contract.accessibility.VisibleFocus;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.StyleSheet;

/** Looks for rules that take the focus ring away without giving another one. */
@ApplicationScoped
public class VisibleFocusCheck implements Check.OfPage<VisibleFocus> {
    private static final Pattern GONE = Pattern.compile("(?:.*\\s)?(?:none|0(?:px|em|rem)?|transparent)(?:\\s.*)?");
    private static final List<String> RINGS =
            List.of("outline", "outline-style", "outline-color", "border", "border-color", "border-bottom");

    @Override
    public List<Finding> check(VisibleFocus clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        Set<String> reported = new HashSet<>();
        List<StyleSheet.Rule> all = StyleSheet.of(page.css()).rules();
        for (RenderedBlock block : page.blocks()) {
            if (seen.add(block.component())) {
                List<StyleSheet.Rule> own = StyleSheet.of(block.css()).rules();
                report(
                        own,
                        Stream.concat(own.stream(), all.stream()).toList(),
                        block.blaming("css"),
                        reported,
                        findings);
            }
        }
        report(all, all, page.subject(), reported, findings);
        return findings;
    }

    private static void report(
            List<StyleSheet.Rule> rules,
            List<StyleSheet.Rule> all,
            Subject subject,
            Set<String> reported,
            List<Finding> findings) {
        for (StyleSheet.Rule rule : rules) {
            if (removes(rule) && !gives(rule)) {
                Arrays.stream(rule.selector().split(",(?![^(]*\\))"))
                        .map(String::strip)
                        .filter(selector -> !selector.contains(":not(:focus-visible)")
                                && !answered(selector, all)
                                && reported.add(selector))
                        .map(selector -> Finding.of(
                                VisibleFocus.class,
                                subject,
                                "Rule " + selector + " takes the focus ring away",
                                "Remove the outline declaration, or give another ring for :focus-visible"))
                        .forEach(findings::add);
            }
        }
    }

    private static boolean removes(StyleSheet.Rule rule) {
        return Stream.of("outline", "outline-style", "outline-width", "outline-color")
                .map(rule.declarations()::get)
                .anyMatch(value -> value != null && GONE.matcher(value).matches());
    }

    private static boolean gives(StyleSheet.Rule rule) {
        return rule.selector().contains(":focus")
                && (RINGS.stream()
                                .map(rule.declarations()::get)
                                .anyMatch(v -> v != null && !GONE.matcher(v).matches())
                        || !rule.declarations()
                                .getOrDefault("box-shadow", "none")
                                .matches("none|.*transparent.*"));
    }

    /** Whether another rule gives a ring to the same elements in focus. */
    private static boolean answered(String selector, List<StyleSheet.Rule> all) {
        String element = selector.replaceAll(":focus(?:-visible|-within)?", "");
        return all.stream()
                .filter(VisibleFocusCheck::gives)
                .flatMap(rule -> Arrays.stream(rule.selector().split(",(?![^(]*\\))")))
                .map(String::strip)
                .filter(s ->
                        s.contains(":focus") && (!selector.contains(":focus-visible") || s.contains(":focus-visible")))
                .anyMatch(s -> s.replaceAll(":focus(?:-visible|-within)?", "").equals(element));
    }
}
