package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sitewright.api.contract.seo.TruthfulRobots;
import org.sitewright.api.site.Environment;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;

/** Compares what robots are told of each page with what the page and the environment declare. */
@ApplicationScoped
public class TruthfulRobotsCheck implements Check.OfSite<TruthfulRobots> {
    @Override
    public List<Finding> check(TruthfulRobots clause, RenderedSite site) {
        List<Finding> findings = new ArrayList<>();
        for (RenderedPage page : site.pages()) {
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

    private static boolean forbidden(RenderedPage page) {
        Stream<String> told = Stream.concat(
                Stream.of(page.headers().getOrDefault("X-Robots-Tag", "")),
                page.document().select("meta[name]").stream()
                        .filter(meta -> Set.of("robots", "googlebot", "bingbot")
                                .contains(meta.attribute("name").strip().toLowerCase(Locale.ROOT)))
                        .map(meta -> meta.attribute("content")));
        return told.flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT).split("[,\\s:]+")))
                .anyMatch(word -> word.equals("noindex") || word.equals("none"));
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(TruthfulRobots.class, subject, message, fix);
    }
}
