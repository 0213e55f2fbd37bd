package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.TruthfulRobots;
import org.sitewright.api.site.Environment;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Templates;

/** Compares what robots are told of each page with what the page and the environment declare. */
@ApplicationScoped
public class TruthfulRobotsCheck implements Check.OfSite<TruthfulRobots>, Check.OfPage<TruthfulRobots> {
    /** What a block or the frame tells robots: the page's head, which speaks for the whole page, is the site's. */
    @Override
    public List<Finding> check(TruthfulRobots clause, RenderedPage page) {
        return page.document().select("body meta[name=robots i]").stream()
                .map(meta -> finding(
                        Templates.subject(page, meta),
                        "Robots are told " + meta.attribute("content") + " in the body of the page",
                        "Take it out: the page's head tells them, as index on the page says"))
                .toList();
    }

    @Override
    public List<Finding> check(TruthfulRobots clause, RenderedSite site) {
        List<Finding> findings = new ArrayList<>();
        Set<String> inMenu = new HashSet<>(List.of("/"));
        site.site().navigation().items().forEach(item -> inMenu.add(item.page().replaceFirst("[?#].*$", "")));
        for (PageSummary page : site.pages()) {
            boolean meant = site.environment() == Environment.PRODUCTION
                    && page.page().listed()
                    && page.page().indexed();
            if (page.page().listed()
                    && !page.page().indexed()
                    && inMenu.contains(page.page().path())) {
                findings.add(new Finding(
                        TruthfulRobots.class.getAnnotation(Clause.class).id(),
                        Severity.WARNING,
                        page.subject(),
                        "The main menu leads to the page, and search engines are kept from it",
                        "Take index: false out, or the page out of the menu"));
            }
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
