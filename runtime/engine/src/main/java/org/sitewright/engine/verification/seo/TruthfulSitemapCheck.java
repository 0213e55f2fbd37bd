package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.contract.seo.TruthfulSitemap;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;

/** Compares the sitemap with the pages that may be indexed. */
@ApplicationScoped
public class TruthfulSitemapCheck implements Check.OfSite<TruthfulSitemap> {
    @Override
    public List<Finding> check(TruthfulSitemap clause, RenderedSite site) {
        List<Finding> findings = new ArrayList<>();
        Set<String> meant = site.pages().stream()
                .map(PageSummary::page)
                .filter(page -> page.listed() && page.indexed())
                .map(page -> page.path())
                .collect(Collectors.toSet());
        Set<String> named = new HashSet<>();
        for (String path : site.sitemap()) {
            if (!named.add(path)) {
                findings.add(finding(site.subject(), "The sitemap lists " + path + " twice", "List each page once"));
            } else if (!meant.contains(path)) {
                findings.add(finding(
                        site.subject(),
                        "The sitemap lists " + path + ", which is no page that may be indexed",
                        "List only published pages that are indexed"));
            }
        }
        site.pages().stream()
                .filter(page -> meant.contains(page.page().path())
                        && !named.contains(page.page().path()))
                .map(page -> finding(
                        page.subject(),
                        "The sitemap does not list the page",
                        "List it, or set indexed: false on the page"))
                .forEach(findings::add);
        return findings;
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(TruthfulSitemap.class, subject, message, fix);
    }
}
