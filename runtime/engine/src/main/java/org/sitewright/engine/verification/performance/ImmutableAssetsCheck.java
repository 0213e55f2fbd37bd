package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.contract.performance.ImmutableAssets;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.ServedFile;
import org.sitewright.engine.verification.Paths;

/** Looks for files that pages load and nobody may keep; those that do not exist are found by SEO-006. */
@ApplicationScoped
public class ImmutableAssetsCheck implements Check.OfSite<ImmutableAssets> {
    @Override
    public List<Finding> check(ImmutableAssets clause, RenderedSite site) {
        Map<String, String> redirects = Paths.redirects(site);
        Set<String> pages =
                site.pages().stream().map(page -> page.page().path()).collect(Collectors.toSet());
        Set<Object> known = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (PageSummary page : site.pages()) {
            for (PageSummary.Reference loaded : page.references()) {
                if (!loaded.link()) {
                    shortLived(loaded.path(), site, pages, redirects)
                            .filter(why -> known.add(List.of(loaded.subject().place(), why)))
                            .ifPresent(why -> findings.add(Finding.of(
                                    ImmutableAssets.class,
                                    loaded.subject(),
                                    why,
                                    "Name a file of the site's folder, which is served under the hash of its bytes")));
                }
            }
        }
        return findings;
    }

    private static Optional<String> shortLived(
            String path, RenderedSite site, Set<String> pages, Map<String, String> redirects) {
        ServedFile file = site.files().get(path);
        if (file != null) {
            return Optional.of(file)
                    .filter(f -> !f.cacheControl().isEmpty() && !f.immutable())
                    .map(f -> path + " is loaded and served with Cache-Control: " + f.cacheControl());
        }
        if (redirects.containsKey(path)) {
            return Optional.of(path + " is loaded over a redirect");
        }
        return Optional.of(path).filter(pages::contains).map(p -> p + " is loaded and is a page, not a file");
    }
}
