package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitewright.api.contract.seo.UnbrokenLinks;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Hosts;
import org.sitewright.engine.verification.Paths;

/** Follows every internal link, fragment and asset of a site. */
@ApplicationScoped
public class UnbrokenLinksCheck implements Check.OfSite<UnbrokenLinks> {
    @Override
    public List<Finding> check(UnbrokenLinks clause, RenderedSite site) {
        Map<String, PageSummary> pages = new HashMap<>();
        site.pages().forEach(page -> pages.put(page.page().path(), page));
        Map<String, String> redirects = Paths.redirects(site);
        List<Finding> findings = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        for (PageSummary page : site.pages()) {
            for (PageSummary.Reference reference : page.references()) {
                broken(reference, pages, redirects, site.assets())
                        .filter(message -> known.add(key(reference.subject(), message)))
                        .ifPresent(message -> findings.add(Finding.of(
                                UnbrokenLinks.class,
                                reference.subject(),
                                message,
                                "Correct the address, or add what it leads to")));
            }
        }
        return findings;
    }

    private static Optional<String> broken(
            PageSummary.Reference to,
            Map<String, PageSummary> pages,
            Map<String, String> redirects,
            Set<String> assets) {
        String path = Paths.follow(redirects, to.path());
        PageSummary page = pages.get(path);
        if (page == null) {
            return assets.contains(to.path())
                            || assets.contains(path)
                            || Hosts.scheme(path).equals("https")
                    ? Optional.empty()
                    : Optional.of(to.path() + " leads to no page or asset");
        }
        boolean there = to.fragment().isEmpty()
                || to.fragment().equalsIgnoreCase("top")
                || page.ids().contains(to.fragment());
        return there
                ? Optional.empty()
                : Optional.of(to.path() + "#" + to.fragment() + " leads to no element of the page");
    }

    /** Header and footer stand on every page: what is broken in them is said once. */
    private static Object key(Subject subject, String message) {
        return List.of(subject.block(), subject.place(), message);
    }
}
