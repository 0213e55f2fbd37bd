package org.sitewright.engine.verification.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.privacy.DeclaredThirdParties;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.ForeignLoads;
import org.sitewright.engine.verification.Hosts;

/** Looks for hosts that learn of a visit without being named, or before the visitor agreed. */
@ApplicationScoped
public class DeclaredThirdPartiesCheck implements Check.OfPage<DeclaredThirdParties> {
    /**
     * Ten years: accounts are kept no longer (for example German Commercial Code, section 257), let alone visits. The law
     * names no number (GDPR, article 5(1)(e)), so more is a warning.
     */
    private static final int LONGEST = 3_653;

    @Override
    public List<Finding> check(DeclaredThirdParties clause, RenderedPage page) {
        Stream<Finding> declarations = page.blocks().stream()
                .flatMap(block -> block.contract().promises(ThirdParty.class).stream()
                        .flatMap(party -> untold(party, block).stream()));
        return Stream.concat(declarations, ForeignLoads.of(page).stream().flatMap(load -> finding(load, page).stream()))
                .distinct()
                .toList();
    }

    /** What a declaration does not tell visitors, though it says that it does. */
    private static Optional<Finding> untold(ThirdParty party, RenderedBlock block) {
        String lacks = party.name().isBlank()
                ? "no name"
                : party.purpose().isBlank()
                        ? "no purpose"
                        : party.days() > LONGEST ? "a retention of " + party.days() + " days" : "";
        boolean told = !party.name().isBlank() && !party.purpose().isBlank();
        return lacks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        DeclaredThirdParties.class.getAnnotation(Clause.class).id(),
                        told ? Severity.WARNING : Severity.ERROR,
                        block.blaming("java"),
                        "@ThirdParty of " + party.host() + " has " + lacks,
                        "Say in words for visitors who it is and why, and keep it for ten years at most"));
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
