package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.OwnStyles;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Memo;
import org.sitewright.engine.verification.StyleSheet;

/** Looks for rules of a component that reach beyond it. */
@ApplicationScoped
public class OwnStylesCheck implements Check.OfPage<OwnStyles> {
    private static final String ID = OwnStyles.class.getAnnotation(Clause.class).id();
    private static final Pattern NAMES_SOMETHING = Pattern.compile("[.#\\[&]");
    private static final Pattern LITERAL = Pattern.compile(
            "#[0-9a-f]{3,8}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\\(.*|black|white|gr[ae]y|silver|red|blue|green|yellow|orange|(?:light|dark)gr[ae]y");

    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|\\\\.");

    /** What is wrong with a style sheet: the same one belongs to many pages. */
    private record Faults(List<String> reaching, boolean open, List<String> literal) {}

    private static final Memo<String, Faults> FAULTS = new Memo<>();

    @Override
    public List<Finding> check(OwnStyles clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        for (RenderedBlock block : page.blocks()) {
            if (!block.css().isEmpty() && seen.add(block.component())) {
                report(block, FAULTS.of(block.css(), OwnStylesCheck::faults), findings);
            }
        }
        return findings;
    }

    private static void report(RenderedBlock block, Faults faults, List<Finding> findings) {
        faults.reaching()
                .forEach(selector -> findings.add(new Finding(
                        ID,
                        Severity.ERROR,
                        block.blaming("css"),
                        "Rule " + selector + " styles more than the component",
                        "Begin the selector with a class of the component")));
        if (faults.open()) {
            findings.add(new Finding(
                    ID,
                    Severity.ERROR,
                    block.blaming("css"),
                    "The braces of the style sheet do not match: rules behind it are lost",
                    "Close each brace, and no more"));
        }
        faults.literal()
                .forEach(rule -> findings.add(new Finding(
                        ID,
                        Severity.WARNING,
                        block.blaming("css"),
                        "Rule " + rule + " is no token of the theme: nothing holds its contrast",
                        "Use a token, such as var(--color-ink)")));
    }

    private static Faults faults(String css) {
        StyleSheet sheet = StyleSheet.of(css);
        List<String> reaching = new ArrayList<>();
        List<String> literal = new ArrayList<>();
        for (StyleSheet.Rule rule : sheet.rules()) {
            boolean within = rule.context().stream().anyMatch(head -> !head.startsWith("@"));
            if (!rule.selector().startsWith("@") && !within && !rule.within("keyframes")) {
                FocusRing.selectors(rule)
                        .filter(selector -> !NAMES_SOMETHING.matcher(selector).find())
                        .forEach(reaching::add);
            }
            String color = rule.declarations().getOrDefault("color", "");
            if (LITERAL.matcher(color).matches()) {
                literal.add(rule.selector() + " { color: " + color + " }");
            }
        }
        return new Faults(List.copyOf(reaching), open(sheet.text()), List.copyOf(literal));
    }

    private static boolean open(String css) {
        String bare = STRING.matcher(css).replaceAll("");
        return bare.chars().filter(c -> c == '{').count()
                != bare.chars().filter(c -> c == '}').count();
    }
}
