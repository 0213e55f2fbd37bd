package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitewright.api.contract.seo.MainHeading;
import org.sitewright.api.contract.seo.OneMainHeading;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.AccessibleName;
import org.sitewright.engine.verification.Templates;

/** Counts a page's main headings and looks at who wrote them. */
@ApplicationScoped
public class OneMainHeadingCheck implements Check.OfPage<OneMainHeading> {
    @Override
    public List<Finding> check(OneMainHeading clause, RenderedPage page) {
        List<HtmlElement> headings = page.document().select("h1");
        List<Finding> findings = new ArrayList<>();
        if (headings.isEmpty()) {
            findings.add(finding(page.subject(), "The page has no h1", "Add a block that promises the main heading"));
        }
        for (HtmlElement heading : headings) {
            Optional<RenderedBlock> block = page.block(heading);
            boolean promised = block.map(b -> b.contract().has(MainHeading.class))
                    .orElse(page.page().view().isPresent());
            if (!promised) {
                findings.add(finding(
                        Templates.subject(page, heading),
                        "An h1 stands where no component promises the main heading",
                        "Use #{block.headingLevel}, or promise @MainHeading"));
            } else if (!heading.equals(headings.get(0))) {
                findings.add(finding(
                        page.subject(heading),
                        "The page has " + headings.size() + " h1; it needs exactly one",
                        "Keep one block with a main heading"));
            }
            if (AccessibleName.of(heading).isEmpty()) {
                findings.add(finding(page.subject(heading), "The h1 is empty", "Write the page's main heading"));
            }
        }
        return findings;
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(OneMainHeading.class, subject, message, fix);
    }
}
