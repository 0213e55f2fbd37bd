package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitewright.api.contract.security.DeclaredSources;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.ForeignLoads;
import org.sitewright.engine.verification.Hosts;
import org.sitewright.engine.verification.Loads;

/** Compares what a page loads from other hosts with what the components on it declare. */
@ApplicationScoped
public class DeclaredSourcesCheck implements Check.OfPage<DeclaredSources> {
    @Override
    public List<Finding> check(DeclaredSources clause, RenderedPage page) {
        return ForeignLoads.of(page).stream()
                .flatMap(load -> finding(load, page).stream())
                .distinct()
                .toList();
    }

    private static Optional<Finding> finding(ForeignLoads.Foreign load, RenderedPage page) {
        boolean own = load.block().filter(block -> declares(block, load)).isPresent();
        boolean any = page.blocks().stream().anyMatch(block -> declares(block, load));
        if (own || any && load.block().isEmpty()) {
            return Optional.empty();
        }
        // Another component's declaration opens the page's policy, but this block breaks its own promise.
        return Optional.of(Finding.of(
                any ? Sources.class : DeclaredSources.class,
                load.subject(),
                "Loads " + load.url() + " (" + load.kind() + ") from " + load.origin() + ", which "
                        + (any ? "its component does not declare" : "no component on the page declares"),
                fix(load)));
    }

    private static String fix(ForeignLoads.Foreign load) {
        return switch (load.kind()) {
            case STYLE, FONT, MEDIA, OBJECT, BASE, NAVIGATION -> "Serve it from this site, or leave it out";
            case HINT, UNKNOWN -> "Declare " + load.origin() + " in @Sources, or leave it out";
            default ->
                "Declare @Sources(" + load.kind() + " = \"" + load.origin() + "\") on the component, or leave it out";
        };
    }

    private static boolean declares(RenderedBlock block, ForeignLoads.Foreign load) {
        Sources sources = block.contract().promise(Sources.class).orElse(null);
        return sources != null && Hosts.declares(origins(sources, load.kind()), load.origin());
    }

    private static List<String> origins(Sources sources, Loads.Kind kind) {
        return switch (kind) {
            case FRAME -> List.of(sources.frame());
            case IMAGE -> List.of(sources.image());
            case SCRIPT -> List.of(sources.script());
            case CONNECT -> List.of(sources.connect());
            case FORM -> List.of(sources.form());
            case HINT, UNKNOWN ->
                Stream.of(sources.frame(), sources.image(), sources.script(), sources.connect(), sources.form())
                        .flatMap(Arrays::stream)
                        .toList();
            default -> List.of();
        };
    }
}
