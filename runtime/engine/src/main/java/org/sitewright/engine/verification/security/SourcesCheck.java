package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.Hosts;

/** Warns of hosts that a component declares and does not use: each one widens the page's policy. */
@ApplicationScoped
public class SourcesCheck implements Check.OfBlock<Sources> {
    @Override
    public List<Finding> check(Sources clause, RenderedBlock block) {
        String all = (block.html() + block.css() + block.script()).toLowerCase(Locale.ROOT);
        return Stream.of(clause.frame(), clause.image(), clause.script(), clause.connect(), clause.form())
                .flatMap(Arrays::stream)
                .distinct()
                .filter(origin -> !all.contains(Hosts.host(origin.toLowerCase(Locale.ROOT))))
                .map(origin -> new Finding(
                        Sources.class.getAnnotation(Clause.class).id(),
                        Severity.WARNING,
                        block.blaming("java"),
                        "@Sources declares " + origin + ", which the block does not use",
                        "Remove it from @Sources unless other blocks of the component use it"))
                .toList();
    }
}
