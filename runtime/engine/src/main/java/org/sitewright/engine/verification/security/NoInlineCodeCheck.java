package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitewright.api.contract.security.NoInlineCode;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Memo;
import org.sitewright.engine.verification.Templates;

/** Looks for code in the markup: scripts, styles, handlers, and addresses that are code. */
@ApplicationScoped
public class NoInlineCodeCheck implements Check.OfPage<NoInlineCode> {
    private static final Memo<String, Boolean> IN_STYLE = new Memo<>();

    @Override
    public List<Finding> check(NoInlineCode clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        Set<HtmlElement> suspects = new LinkedHashSet<>(page.document().select(InlineCode.ELEMENTS));
        suspects.addAll(page.document().having(InlineCode::mayStandIn));
        for (HtmlElement element : suspects) {
            InlineCode.in(element)
                    .forEach((what, fix) -> findings.add(Finding.of(
                            NoInlineCode.class,
                            Templates.subject(page, element),
                            "Element " + element.name() + " holds " + what,
                            fix)));
        }
        Set<Class<?>> seen = new HashSet<>();
        for (RenderedBlock block : page.blocks()) {
            if (seen.add(block.component())) {
                style(block.css(), block.blaming("css"), findings);
            }
        }
        page.linked(LinkedFile.Kind.STYLE).forEach(sheet -> style(sheet.text(), page.subject(sheet.place()), findings));
        return findings;
    }

    private static void style(String css, Subject subject, List<Finding> findings) {
        if (!css.isEmpty() && IN_STYLE.of(css, InlineCode::inStyle)) {
            findings.add(Finding.of(
                    NoInlineCode.class,
                    subject,
                    "The style sheet holds code (expression, behavior or a script's address)",
                    "Take it out: no browser of today needs it"));
        }
    }
}
