package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitewright.api.contract.accessibility.ReducedMotion;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.StyleSheet;

/** Looks for style sheets that move things whatever the visitor asked for. */
@ApplicationScoped
public class ReducedMotionCheck implements Check.OfPage<ReducedMotion> {
    @Override
    public List<Finding> check(ReducedMotion clause, RenderedPage page) {
        StyleSheet all = StyleSheet.of(page.css());
        boolean everywhere = all.rules().stream().anyMatch(Motion::answersForAll);
        if (everywhere) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        Set<String> reported = new HashSet<>();
        for (RenderedBlock block : page.blocks()) {
            if (seen.add(block.component())) {
                StyleSheet own = StyleSheet.of(block.css());
                own.rules().stream().filter(Motion::moves).forEach(rule -> reported.add(rule.selector()));
                report(own, block.blaming("css"), Set.of(), findings);
            }
        }
        for (LinkedFile sheet : page.linked(LinkedFile.Kind.STYLE)) {
            StyleSheet own = StyleSheet.of(sheet.text());
            report(own, page.subject(sheet.place()), reported, findings);
            own.rules().stream().filter(Motion::moves).forEach(rule -> reported.add(rule.selector()));
        }
        report(all, page.subject(), reported, findings);
        return findings;
    }

    private static void report(StyleSheet css, Subject subject, Set<String> known, List<Finding> findings) {
        if (css.rules().stream().anyMatch(Motion::answers)) {
            return;
        }
        css.rules().stream()
                .filter(rule -> Motion.moves(rule) && !known.contains(rule.selector()))
                .findFirst()
                .map(rule -> Finding.of(
                        ReducedMotion.class,
                        subject,
                        "Rule " + rule.selector() + " moves; no rule answers prefers-reduced-motion",
                        "Stop it in @media (prefers-reduced-motion: reduce)"))
                .ifPresent(findings::add);
    }
}
