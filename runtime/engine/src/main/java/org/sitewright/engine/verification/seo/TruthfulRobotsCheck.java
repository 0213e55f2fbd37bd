package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.api.contract.seo.TruthfulRobots;
import org.sitewright.api.site.Environment;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;

/** Compares what robots are told of each page with what the page and the environment declare. */
@ApplicationScoped
public class TruthfulRobotsCheck implements Check.OfSite<TruthfulRobots> {
    @Override
    public List<Finding> check(TruthfulRobots clause, RenderedSite site) {
        List<Finding> findings = new ArrayList<>();
        for (PageSummary page : site.pages()) {
            boolean meant = site.environment() == Environment.PRODUCTION
                    && page.page().listed()
                    && page.page().indexed();
            if (meant && forbidden(page)) {
                findings.add(finding(
                        page.subject(),
                        "Robots are told not to index the page, which is listed",
                        "Remove noindex from its markup and headers, or set indexed: false on the page"));
            } else if (!meant && !forbidden(page)) {
                findings.add(finding(
                        page.subject(),
                        "Robots may index the page, which is not meant for search results here",
                        "Tell them noindex in its head or its X-Robots-Tag"));
            }
        }
        return findings;
    }

    private static boolean forbidden(PageSummary page) {
        return page.robots().contains("noindex") || page.robots().contains("none");
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(TruthfulRobots.class, subject, message, fix);
    }
}
