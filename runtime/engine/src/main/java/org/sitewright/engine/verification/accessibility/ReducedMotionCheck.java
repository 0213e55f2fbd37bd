package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.api.contract.accessibility.ReducedMotion;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.StyleSheet;

/** Looks for style sheets that move things whatever the visitor asked for. */
@ApplicationScoped
public class ReducedMotionCheck implements Check.OfPage<ReducedMotion> {
    private static final Pattern STILL =
            Pattern.compile("none|auto|unset|initial|(?:all\\s+)?0m?s.*|.*\\b0\\.0*1m?s.*|");

    @Override
    public List<Finding> check(ReducedMotion clause, RenderedPage page) {
        StyleSheet all = StyleSheet.of(page.css());
        boolean everywhere = all.rules().stream()
                .anyMatch(rule -> answers(rule)
                        && Arrays.stream(rule.selector().split(","))
                                .anyMatch(s -> s.strip().equals("*")));
        if (everywhere) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        Set<String> reported = new HashSet<>();
        for (RenderedBlock block : page.blocks()) {
            if (seen.add(block.component())) {
                StyleSheet own = StyleSheet.of(block.css());
                own.rules().stream().filter(ReducedMotionCheck::moves).forEach(rule -> reported.add(rule.selector()));
                report(own, block.blaming("css"), Set.of(), findings);
            }
        }
        report(all, page.subject(), reported, findings);
        return findings;
    }

    private static void report(StyleSheet css, Subject subject, Set<String> known, List<Finding> findings) {
        if (css.rules().stream().anyMatch(ReducedMotionCheck::answers)) {
            return;
        }
        css.rules().stream()
                .filter(rule -> moves(rule) && !known.contains(rule.selector()))
                .findFirst()
                .map(rule -> Finding.of(
                        ReducedMotion.class,
                        subject,
                        "Rule " + rule.selector() + " moves; no rule answers prefers-reduced-motion",
                        "Stop it in @media (prefers-reduced-motion: reduce)"))
                .ifPresent(findings::add);
    }

    private static boolean moves(StyleSheet.Rule rule) {
        return !rule.within("prefers-reduced-motion")
                && motion(rule).anyMatch(value -> !STILL.matcher(value).matches());
    }

    private static boolean answers(StyleSheet.Rule rule) {
        return rule.within("prefers-reduced-motion")
                && !rule.within("no-preference")
                && motion(rule).findAny().isPresent();
    }

    private static Stream<String> motion(StyleSheet.Rule rule) {
        return rule.declarations().entrySet().stream()
                .filter(
                        d -> d.getKey()
                                .matches(
                                        "(?:-webkit-)?(?:animation(?:-name|-duration)?|transition(?:-property|-duration)?)|scroll-behavior"))
                .map(Map.Entry::getValue);
    }
}
