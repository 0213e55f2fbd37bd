package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.api.contract.seo.ReadableLengths;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;

/** Counts characters of titles and descriptions; those that are missing are found by SEO-003 and SEO-004. */
@ApplicationScoped
public class ReadableLengthsCheck implements Check.OfSite<ReadableLengths> {
    @Override
    public List<Finding> check(ReadableLengths clause, RenderedSite site) {
        List<Finding> findings = new ArrayList<>();
        for (PageSummary page : site.pages()) {
            if (page.page().listed()) {
                String title =
                        page.titles().isEmpty() ? "" : page.titles().get(0).strip();
                check(page, "Title", title, clause.minTitle(), clause.maxTitle(), findings);
                check(
                        page,
                        "Description",
                        page.description(),
                        clause.minDescription(),
                        clause.maxDescription(),
                        findings);
            }
        }
        return findings;
    }

    private static void check(
            PageSummary page, String what, String text, int fewest, int most, List<Finding> findings) {
        int length = Uniqueness.length(text);
        boolean cut = length > most;
        if (cut || length > 0 && length < fewest) {
            findings.add(Finding.of(
                    ReadableLengths.class,
                    page.subject(),
                    what + " is " + length + " characters; search results show "
                            + (cut ? "at most " + most : "well from " + fewest + " on"),
                    cut ? "Say what matters first, and shorten it" : "Say more of what only this page is about"));
        }
    }
}
