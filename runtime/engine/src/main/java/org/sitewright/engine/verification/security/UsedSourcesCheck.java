package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitewright.api.contract.security.UsedSources;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary.SourceUse;
import org.sitewright.api.verification.RenderedSite;

/** Looks for origins that a component declares and names nowhere on the site. */
@ApplicationScoped
public class UsedSourcesCheck implements Check.OfSite<UsedSources> {
    @Override
    public List<Finding> check(UsedSources clause, RenderedSite site) {
        Map<Class<?>, SourceUse> first = new LinkedHashMap<>();
        Map<Class<?>, Set<String>> unused = new LinkedHashMap<>();
        site.pages().stream().flatMap(page -> page.sources().stream()).forEach(use -> {
            first.putIfAbsent(use.component(), use);
            unused.computeIfAbsent(use.component(), type -> new LinkedHashSet<>(use.declared()))
                    .removeAll(use.used());
        });
        List<Finding> findings = new ArrayList<>();
        unused.forEach((type, origins) -> origins.forEach(origin -> findings.add(Finding.of(
                UsedSources.class,
                first.get(type).subject(),
                "@Sources declares " + origin + ", which the component uses nowhere on the site",
                "Remove " + origin + " from @Sources"))));
        return findings;
    }
}
