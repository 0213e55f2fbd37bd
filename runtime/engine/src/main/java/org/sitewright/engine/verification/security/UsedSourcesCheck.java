package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.contract.security.UsedSources;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedSite;

/** Looks for origins that a component declares and names nowhere on the site. */
@ApplicationScoped
public class UsedSourcesCheck implements Check.OfSite<UsedSources> {
    @Override
    public List<Finding> check(UsedSources clause, RenderedSite site) {
        Map<Class<?>, RenderedBlock> first = new LinkedHashMap<>();
        Map<Class<?>, Set<String>> unused = new LinkedHashMap<>();
        site.pages().stream().flatMap(page -> page.blocks().stream()).forEach(block -> {
            Sources sources = block.component().getAnnotation(Sources.class);
            if (sources != null) {
                first.putIfAbsent(block.component(), block);
                unused.computeIfAbsent(block.component(), type -> declared(sources))
                        .removeIf(origin -> names(block, origin));
            }
        });
        List<Finding> findings = new ArrayList<>();
        unused.forEach((type, origins) -> origins.forEach(origin -> findings.add(Finding.of(
                UsedSources.class,
                first.get(type).blaming("java"),
                "@Sources declares " + origin + ", which the component uses nowhere on the site",
                "Remove " + origin + " from @Sources"))));
        return findings;
    }

    private static Set<String> declared(Sources sources) {
        return Stream.of(sources.frame(), sources.image(), sources.script(), sources.connect(), sources.form())
                .flatMap(Arrays::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the host is named; of a wildcard, the part behind it. */
    private static boolean names(RenderedBlock block, String origin) {
        String host = origin.replaceFirst("^[a-z]+://", "").replaceFirst("^\\*\\.", "");
        return block.html().contains(host)
                || block.script().contains(host)
                || block.css().contains(host);
    }
}
