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
import org.sitewright.engine.verification.StyleSheet;

/** Looks for rules that take the focus ring away without giving another one. */
@ApplicationScoped
public class VisibleFocusCheck implements Check.OfPage<VisibleFocus> {
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
        for (LinkedFile sheet : page.linked(LinkedFile.Kind.STYLE)) {
            report(StyleSheet.of(sheet.text()).rules(), all, page.subject(sheet.place()), reported, findings);
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
            if (FocusRing.removed(rule) && !FocusRing.given(rule)) {
                FocusRing.selectors(rule)
                        .filter(selector -> !selector.contains(":not(:focus-visible)"))
                        .filter(selector -> !FocusRing.givenBack(selector, all) && reported.add(selector))
                        .map(selector -> Finding.of(
                                VisibleFocus.class,
                                subject,
                                "Rule " + selector + " takes the focus ring away",
                                "Remove the outline declaration, or give another ring for :focus-visible"))
                        .forEach(findings::add);
            }
        }
    }
}
