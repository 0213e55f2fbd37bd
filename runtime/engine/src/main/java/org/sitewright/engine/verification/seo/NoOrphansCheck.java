package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.contract.seo.NoOrphans;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedSite;

/** Walks a site by its links, from its home pages. */
@ApplicationScoped
public class NoOrphansCheck implements Check.OfSite<NoOrphans> {
    @Override
    public List<Finding> check(NoOrphans clause, RenderedSite site) {
        Clicks clicks = new Clicks(site);
        if (clicks.homeless()) {
            return List.of(Finding.of(
                    NoOrphans.class, site.subject(), "The site has no listed home page", "Publish a page at /"));
        }
        return clicks.away().stream()
                .filter(away -> away.clicks().isEmpty())
                .map(away -> Finding.of(
                        NoOrphans.class,
                        away.page().subject(),
                        "No links lead here from the home page",
                        "Link to it from the navigation or a page that is linked"))
                .toList();
    }
}
