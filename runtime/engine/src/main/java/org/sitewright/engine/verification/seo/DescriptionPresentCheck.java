package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitewright.api.contract.seo.DescriptionPresent;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;

/** Looks at the descriptions of all listed pages. */
@ApplicationScoped
public class DescriptionPresentCheck implements Check.OfSite<DescriptionPresent> {
    @Override
    public List<Finding> check(DescriptionPresent clause, RenderedSite site) {
        List<PageSummary> listed =
                site.pages().stream().filter(page -> page.page().listed()).toList();
        Map<PageSummary, PageSummary> shared = Uniqueness.shared(listed, PageSummary::description);
        List<Finding> findings = new ArrayList<>();
        for (PageSummary page : listed) {
            int length = Uniqueness.length(page.description());
            if (length == 0) {
                findings.add(finding(page, "The page has no description", "Write one or two sentences about it"));
            } else if (length < clause.min() || length > clause.max()) {
                findings.add(finding(
                        page,
                        "Description is " + length + " characters; " + clause.min() + " to " + clause.max()
                                + " are allowed",
                        length < clause.min() ? "Say more" : "Shorten it"));
            }
            if (shared.containsKey(page)) {
                findings.add(finding(
                        page,
                        "Description is also that of " + shared.get(page).page().path(),
                        "Say what only this page is about"));
            }
        }
        return findings;
    }

    private static Finding finding(PageSummary page, String message, String fix) {
        return Finding.of(DescriptionPresent.class, page.subject(), message, fix);
    }
}
