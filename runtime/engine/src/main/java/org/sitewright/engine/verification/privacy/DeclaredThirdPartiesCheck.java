package org.sitewright.engine.verification.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sitewright.api.contract.privacy.DeclaredThirdParties;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.ForeignLoads;
import org.sitewright.engine.verification.Hosts;

/** Looks for hosts that learn of a visit without being named, or before the visitor agreed. */
@ApplicationScoped
public class DeclaredThirdPartiesCheck implements Check.OfPage<DeclaredThirdParties> {
    @Override
    public List<Finding> check(DeclaredThirdParties clause, RenderedPage page) {
        return ForeignLoads.of(page).stream()
                .flatMap(load -> finding(load, page).stream())
                .distinct()
                .toList();
    }

    private static Optional<Finding> finding(ForeignLoads.Foreign load, RenderedPage page) {
        String host = Hosts.host(load.origin());
        List<ThirdParty> named = load.block().map(List::of).orElse(page.blocks()).stream()
                .flatMap(block -> block.contract().promises(ThirdParty.class).stream())
                .filter(party -> Hosts.host(party.host()).equals(host))
                .toList();
        if (named.isEmpty()) {
            return Optional.of(Finding.of(
                    DeclaredThirdParties.class,
                    load.block().map(block -> block.blaming("java")).orElse(load.subject()),
                    "Loads from " + host + ", which no @ThirdParty names",
                    "Name it with @ThirdParty: who it is, why, and how long it keeps what it learns"));
        }
        return named.stream()
                .filter(party -> load.atOnce() && party.category().needsConsent())
                .findFirst()
                .map(party -> Finding.of(
                        DeclaredThirdParties.class,
                        load.block()
                                .map(b -> b.blaming(load.element().isPresent() ? "xhtml" : "css"))
                                .orElse(load.subject()),
                        "Loads from " + host + " with the page; " + party.category() + " needs consent first",
                        "Load it by script after the visitor agreed"));
    }
}
