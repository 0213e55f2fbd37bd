package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.seo.UnbrokenLinks;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.engine.verification.Hosts;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Paths;

/** Follows every internal link, fragment and asset of a site. */
@ApplicationScoped
public class UnbrokenLinksCheck implements Check.OfSite<UnbrokenLinks> {
    private static final Set<Loads.Kind> ELSEWHERE =
            Set.of(Loads.Kind.FORM, Loads.Kind.BASE, Loads.Kind.CONNECT, Loads.Kind.HINT);

    @Override
    public List<Finding> check(UnbrokenLinks clause, RenderedSite site) {
        Map<String, Set<String>> ids = new HashMap<>();
        site.pages().forEach(page -> ids.put(page.page().path(), ids(page)));
        List<Finding> findings = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (RenderedPage page : site.pages()) {
            Stream.concat(Loads.links(page.document()).stream(), Loads.of(page.document()).stream())
                    .filter(load -> !ELSEWHERE.contains(load.kind()))
                    .forEach(load -> Paths.resolve(page, load.url())
                            .flatMap(target -> broken(site, ids, target))
                            .filter(message -> known.add(key(page, load, message)))
                            .ifPresent(message -> findings.add(Finding.of(
                                    UnbrokenLinks.class,
                                    page.subject(load.element()),
                                    message,
                                    "Correct the address, or add what it leads to"))));
        }
        return findings;
    }

    private static Optional<String> broken(RenderedSite site, Map<String, Set<String>> ids, Paths.Target target) {
        String path = Paths.follow(site, target.path());
        if (Stream.of(target.path(), path).anyMatch(site.assets()::contains)
                || Hosts.scheme(path).equals("https")) {
            return Optional.empty();
        }
        if (!ids.containsKey(path)) {
            return Optional.of(target.path() + " leads to no page or asset");
        }
        boolean there = target.fragment().isEmpty()
                || target.fragment().equalsIgnoreCase("top")
                || ids.get(path).contains(target.fragment());
        return there
                ? Optional.empty()
                : Optional.of(target.path() + "#" + target.fragment() + " leads to no element of the page");
    }

    /** Header and footer stand on every page: what is broken in them is said once. */
    private static String key(RenderedPage page, Loads.Load load, String message) {
        String path = page.page().path();
        return page.block(load.element())
                .map(b -> b.block().id()
                        + (b.placement().position() < 0 ? b.block().place() : path)
                        + message)
                .orElse(path + message);
    }

    private static Set<String> ids(RenderedPage page) {
        return page.document().select("[id], a[name]").stream()
                .flatMap(e -> Stream.of(e.attribute("id"), e.name().equals("a") ? e.attribute("name") : ""))
                .collect(Collectors.toSet());
    }
}
