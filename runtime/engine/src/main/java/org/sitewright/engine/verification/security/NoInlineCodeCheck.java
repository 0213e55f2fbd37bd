package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.api.contract.security.NoInlineCode;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Templates;

/** Looks for code in the markup: scripts, styles, handlers, and addresses that are code. */
@ApplicationScoped
public class NoInlineCodeCheck implements Check.OfPage<NoInlineCode> {
    @Override
    public List<Finding> check(NoInlineCode clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement element : page.document().select("*")) {
            InlineCode.in(element)
                    .forEach((what, fix) -> findings.add(Finding.of(
                            NoInlineCode.class,
                            Templates.subject(page, element),
                            "Element " + element.name() + " holds " + what,
                            fix)));
        }
        return findings;
    }
}
