package org.sitewright.engine.composition;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.security.RateLimit;
import org.sitewright.api.contract.security.Roles;

/**
 * Who gets a page, and how often: what all of its components declare together.
 *
 * @param roles of each component that names some, one of which a user must be in; none where the page is for everybody
 * @param rate the strictest rate
 */
public record Access(List<Set<String>> roles, Optional<Rate> rate) {
    /** Everybody, at any time. */
    public static final Access OPEN = new Access(List.of(), Optional.empty());

    /** So many requests in so many seconds. */
    public record Rate(int requests, int seconds) {
        /** As a header says it: draft-ietf-httpapi-ratelimit-headers-10. */
        public String policy() {
            return "\"visitor\";q=" + requests + ";w=" + seconds;
        }
    }

    /** The access to a page with these contracts. */
    public static Access of(Collection<Contract> contracts) {
        return new Access(
                contracts.stream()
                        .flatMap(contract -> contract.promise(Roles.class).stream())
                        .map(roles -> Set.copyOf(List.of(roles.value())))
                        .distinct()
                        .toList(),
                contracts.stream()
                        .flatMap(contract -> contract.promise(RateLimit.class).stream())
                        .map(limit -> new Rate(limit.requests(), limit.seconds()))
                        .min(Comparator.comparingDouble(rate -> (double) rate.requests() / rate.seconds())));
    }

    /** Whether nobody must sign in. */
    public boolean isPublic() {
        return roles.isEmpty();
    }
}
