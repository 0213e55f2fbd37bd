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
import org.sitewright.engine.verification.Memo;
import org.sitewright.engine.verification.StyleSheet;
import org.sitewright.engine.verification.Templates;

/** Looks for style sheets that move things whatever the visitor asked for. */
@ApplicationScoped
public class ReducedMotionCheck implements Check.OfPage<ReducedMotion> {
    /** The selectors of a style sheet that move for long: the same sheet belongs to many pages. */
    private static final Memo<String, List<String>> GOING_ON = new Memo<>();

    private static final Memo<String, Boolean> ANSWERS_FOR_ALL = new Memo<>();

    @Override
    public List<Finding> check(ReducedMotion clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        goingOn(page, findings);
        if (ANSWERS_FOR_ALL.of(page.css(), ReducedMotionCheck::answersForAll)) {
            return findings;
        }
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
        report(StyleSheet.of(page.css()), page.subject(), reported, findings);
        return findings;
    }

    private static boolean answersForAll(String css) {
        return StyleSheet.of(css).rules().stream().anyMatch(Motion::answersForAll);
    }

    /** What nobody can stop, whatever the visitor wishes. */
    private static void goingOn(RenderedPage page, List<Finding> findings) {
        page.document()
                .select("marquee, blink")
                .forEach(element -> findings.add(Finding.of(
                        ReducedMotion.class,
                        Templates.subject(page, element),
                        "Element " + element.name() + " moves without end",
                        "Let the text stand still")));
        page.document()
                .select("meta[http-equiv=refresh i]")
                .forEach(meta -> findings.add(Finding.of(
                        ReducedMotion.class,
                        Templates.subject(page, meta),
                        "The page moves on by itself (refresh: " + meta.attribute("content") + ")",
                        "Let visitors follow a link, or redirect on the server")));
        Set<Class<?>> seen = new HashSet<>();
        for (RenderedBlock block : page.blocks()) {
            if (seen.add(block.component())) {
                goingOn(block.css(), block.blaming("css"), findings);
            }
        }
        for (LinkedFile sheet : page.linked(LinkedFile.Kind.STYLE)) {
            goingOn(sheet.text(), page.subject(sheet.place()), findings);
        }
    }

    private static void goingOn(String css, Subject subject, List<Finding> findings) {
        GOING_ON.of(css, ReducedMotionCheck::goingOn)
                .forEach(selector -> findings.add(Finding.of(
                        ReducedMotion.class,
                        subject,
                        "Rule " + selector + " moves for more than five seconds",
                        "Let it end after 5 seconds, or begin when somebody points at it")));
    }

    private static List<String> goingOn(String css) {
        return StyleSheet.of(css).rules().stream()
                .filter(Motion::goesOn)
                .map(StyleSheet.Rule::selector)
                .distinct()
                .toList();
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
