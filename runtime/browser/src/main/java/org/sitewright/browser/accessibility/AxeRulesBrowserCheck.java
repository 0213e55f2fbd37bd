package org.sitewright.browser.accessibility;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.AxeRules;
import org.sitewright.api.contract.accessibility.HeadingOrder;
import org.sitewright.api.contract.accessibility.Labels;
import org.sitewright.api.contract.accessibility.Landmarks;
import org.sitewright.api.contract.accessibility.Language;
import org.sitewright.api.contract.accessibility.Names;
import org.sitewright.api.contract.accessibility.TextAlternatives;
import org.sitewright.api.contract.accessibility.UniqueIds;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.Axe;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Runs axe but for two rules that other clauses hold. What a clause of our own promises is a finding of that clause; what is practice and no criterion, a warning. */
public final class AxeRulesBrowserCheck implements BrowserCheck<AxeRules> {
    private static final Map<String, Class<? extends Annotation>> OURS = Map.ofEntries(
            Map.entry("image-alt", TextAlternatives.class),
            Map.entry("input-image-alt", TextAlternatives.class),
            Map.entry("role-img-alt", TextAlternatives.class),
            Map.entry("svg-img-alt", TextAlternatives.class),
            Map.entry("label", Labels.class),
            Map.entry("select-name", Labels.class),
            Map.entry("duplicate-id-aria", UniqueIds.class),
            Map.entry("landmark-one-main", Landmarks.class),
            Map.entry("html-has-lang", Language.class),
            Map.entry("html-lang-valid", Language.class),
            Map.entry("link-name", Names.class),
            Map.entry("button-name", Names.class),
            Map.entry("frame-title", Names.class),
            Map.entry("heading-order", HeadingOrder.class));

    @Override
    public boolean looksAt(Setting setting) {
        return setting.equals(Setting.at(Setting.WIDE)) || setting.equals(Setting.at(Setting.NARROW));
    }

    @Override
    public List<Finding> check(AxeRules clause, View view) {
        Map<String, ?> off = Map.of("enabled", false);
        Map<String, ?> options = Map.of("rules", Map.of("color-contrast", off, "link-in-text-block", off));
        return Axe.in(view, options).stream()
                .map(found -> finding(found, view))
                .distinct()
                .toList();
    }

    private static Finding finding(Axe found, View view) {
        Class<? extends Annotation> clause = OURS.getOrDefault(found.rule(), AxeRules.class);
        Finding finding = found.fault().finding(clause, view, found.help());
        String message = finding.message() + " (axe: " + found.rule() + ")";
        return new Finding(
                finding.id(),
                found.standard() || clause != AxeRules.class ? finding.severity() : Severity.WARNING,
                finding.subject(),
                message,
                finding.fix());
    }
}
