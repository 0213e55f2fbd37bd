package org.sitewright.engine.verification.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.contract.privacy.PrivacyNotice;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.engine.verification.Paths;

/** Looks for pages that ask for something and do not say what becomes of it. */
@ApplicationScoped
public class PrivacyNoticeCheck implements Check.OfSite<PrivacyNotice> {
    @Override
    public List<Finding> check(PrivacyNotice clause, RenderedSite site) {
        List<PageSummary> asking =
                site.pages().stream().filter(PageSummary::asks).toList();
        if (!asking.isEmpty() && site.site().legal().isEmpty()) {
            return List.of(Finding.of(
                    PrivacyNotice.class,
                    site.subject(),
                    "Page " + asking.get(0).page().path() + " has a form; the site has no legal notices",
                    "Write a privacy page and name it under legal"));
        }
        Map<String, String> redirects = Paths.redirects(site);
        Set<String> notices = site.site().legal().stream()
                .map(item -> Paths.follow(redirects, item.page().replaceFirst("[?#].*$", "")))
                .collect(Collectors.toSet());
        return asking.stream()
                .filter(page -> !notices.contains(page.page().path())
                        && page.references().stream()
                                .filter(PageSummary.Reference::link)
                                .noneMatch(link -> notices.contains(Paths.follow(redirects, link.path()))))
                .map(page -> Finding.of(
                        PrivacyNotice.class,
                        page.subject(),
                        "The page has a form and links to no legal notice",
                        "Link to the privacy page, or use a footer that lists the legal notices"))
                .toList();
    }
}
