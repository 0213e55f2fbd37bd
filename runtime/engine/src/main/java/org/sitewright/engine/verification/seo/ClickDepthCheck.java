package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.contract.seo.ClickDepth;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedSite;

/** Counts the clicks from the home page to every other; pages that none leads to are orphans, which SEO-007 finds. */
@ApplicationScoped
public class ClickDepthCheck implements Check.OfSite<ClickDepth> {
    @Override
    public List<Finding> check(ClickDepth clause, RenderedSite site) {
        return new Clicks(site)
                .away().stream()
                        .filter(away -> away.clicks().orElse(0) > clause.clicks())
                        .map(away -> Finding.of(
                                ClickDepth.class,
                                away.page().subject(),
                                "The page is " + away.clicks().getAsInt()
                                        + " clicks from the home page; @ClickDepth allows " + clause.clicks(),
                                "Link to it, or to a page that leads to it, from one that is nearer"))
                        .toList();
    }
}
