package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitewright.api.contract.seo.DescriptionPresent;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;

/** Looks at the descriptions of all listed pages. */
@ApplicationScoped
public class DescriptionPresentCheck implements Check.OfSite<DescriptionPresent> {
    @Override
    public List<Finding> check(DescriptionPresent clause, RenderedSite site) {
        List<RenderedPage> listed =
                site.pages().stream().filter(page -> page.page().listed()).toList();
        Map<RenderedPage, RenderedPage> shared = Uniqueness.shared(listed, DescriptionPresentCheck::description);
        List<Finding> findings = new ArrayList<>();
        for (RenderedPage page : listed) {
            int length = Uniqueness.length(description(page));
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

    private static String description(RenderedPage page) {
        return page.document().select("meta[name=description i]").stream()
                .findFirst()
                .map(meta -> meta.attribute("content").strip())
                .orElse("");
    }

    private static Finding finding(RenderedPage page, String message, String fix) {
        return Finding.of(DescriptionPresent.class, page.subject(), message, fix);
    }
}
