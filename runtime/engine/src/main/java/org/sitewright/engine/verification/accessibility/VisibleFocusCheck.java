package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sitewright.api.contract.accessibility.VisibleFocus;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Memo;
import org.sitewright.engine.verification.StyleSheet;

/** Looks for rules that take the focus ring away without giving another one. */
@ApplicationScoped
public class VisibleFocusCheck implements Check.OfPage<VisibleFocus> {
    /** The selectors of a style sheet that take the ring away and give none: the same sheet is linked from many pages. */
    private static final Memo<String, List<String>> RINGLESS = new Memo<>();

    @Override
    public List<Finding> check(VisibleFocus clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        Set<String> reported = new HashSet<>();
        for (RenderedBlock block : page.blocks()) {
            if (seen.add(block.component())) {
                report(block.css(), page.css(), block.blaming("css"), reported, findings);
            }
        }
        for (LinkedFile sheet : page.linked(LinkedFile.Kind.STYLE)) {
            report(sheet.text(), page.css(), page.subject(sheet.place()), reported, findings);
        }
        report(page.css(), "", page.subject(), reported, findings);
        return findings;
    }

    private static void report(
            String css, String others, Subject subject, Set<String> reported, List<Finding> findings) {
        for (String selector : RINGLESS.of(css, VisibleFocusCheck::ringless)) {
            boolean givenBack = Stream.of(css, others)
                    .anyMatch(sheet ->
                            FocusRing.givenBack(selector, StyleSheet.of(sheet).rules()));
            if (!givenBack && reported.add(selector)) {
                findings.add(Finding.of(
                        VisibleFocus.class,
                        subject,
                        "Rule " + selector + " takes the focus ring away",
                        "Remove the outline declaration, or give another ring for :focus-visible"));
            }
        }
    }

    private static List<String> ringless(String css) {
        return StyleSheet.of(css).rules().stream()
                .filter(rule -> FocusRing.removed(rule) && !FocusRing.given(rule))
                .flatMap(FocusRing::selectors)
                .filter(selector -> !selector.contains(":not(:focus-visible)"))
                .toList();
    }
}
