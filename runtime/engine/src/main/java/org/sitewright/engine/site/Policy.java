package org.sitewright.engine.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitewright.api.verification.Waiver;

/**
 * The rules that hold for a site beside the framework's: those of its organisation, of its profile and its own, as one.
 * They only tighten each other.
 *
 * @param neverWaived ids of clauses that no waiver accepts
 * @param errors ids of clauses whose warnings are errors
 * @param longestWaiver days from {@code issued} a waiver may run, or null for no bound
 * @param approvers who may approve a waiver; anybody when null
 * @param breakGlass whether an operator may let a refused site go live for a time, with a reason
 * @param rules tightened values of rules of pages and sites, in the order in which they hold
 * @param ofComponents clauses that every component of the site promises
 * @param ofSites clauses that a check or a component of the site keeps
 * @param named where the ids above were written
 */
public record Policy(
        List<String> neverWaived,
        List<String> errors,
        Integer longestWaiver,
        List<String> approvers,
        boolean breakGlass,
        List<Demand> rules,
        List<Demand> ofComponents,
        List<Demand> ofSites,
        List<Demand> named) {
    /** No rules beside the framework's. */
    public static final Policy NONE = new Policy(null, null, null, null);

    public Policy {
        neverWaived = neverWaived == null ? List.of() : List.copyOf(neverWaived);
        errors = errors == null ? List.of() : List.copyOf(errors);
        approvers = approvers == null ? null : List.copyOf(approvers);
        rules = List.copyOf(rules);
        ofComponents = List.copyOf(ofComponents);
        ofSites = List.copyOf(ofSites);
        named = List.copyOf(named);
    }

    /** A policy that is only about severities and waivers. */
    public Policy(List<String> neverWaived, List<String> errors, Integer longestWaiver, List<String> approvers) {
        this(neverWaived, errors, longestWaiver, approvers, true, List.of(), List.of(), List.of(), List.of());
    }

    /** Both, where each only tightens the other. */
    Policy and(Policy other) {
        Integer longest = longestWaiver == null || other.longestWaiver != null && other.longestWaiver < longestWaiver
                ? other.longestWaiver
                : longestWaiver;
        return new Policy(
                joined(neverWaived, other.neverWaived),
                joined(errors, other.errors),
                longest,
                common(approvers, other.approvers),
                breakGlass && other.breakGlass,
                joined(rules, other.rules),
                joined(ofComponents, other.ofComponents),
                joined(ofSites, other.ofSites),
                joined(named, other.named));
    }

    /** Who is among both; where they have nobody in common, nobody approves. */
    private static List<String> common(List<String> a, List<String> b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.stream().filter(b::contains).toList();
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    /** Why a waiver may not stand; empty when it may. It never looks at today's date. */
    Optional<String> objection(Waiver waiver) {
        if (Arrays.stream(Rule.values()).anyMatch(rule -> rule.id().equals(waiver.id()))) {
            return Optional.of(waiver.id() + " is about the files themselves, which nobody can waive");
        }
        if (neverWaived.contains(waiver.id())) {
            return Optional.of("the policy lets nobody waive " + waiver.id());
        }
        if (waiver.approver().strip().equalsIgnoreCase(waiver.owner().strip())) {
            return Optional.of("owner and approver are the same");
        }
        if (approvers != null && !approvers.contains(waiver.approver())) {
            return Optional.of(
                    approvers.isEmpty()
                            ? "the policies have no approver in common"
                            : "the policy lets only " + String.join(", ", approvers) + " approve");
        }
        if (longestWaiver != null
                && (waiver.issued() == null
                        || waiver.expires().isAfter(waiver.issued().plusDays(longestWaiver)))) {
            return Optional.of("the policy allows " + longestWaiver + " days from 'issued'");
        }
        return Optional.empty();
    }

    /** What of {@code other} would loosen this; each with the key it stands under. */
    List<Loosening> loosenedBy(Policy other) {
        List<Loosening> loosened = new ArrayList<>();
        if (longestWaiver != null && other.longestWaiver != null && other.longestWaiver > longestWaiver) {
            loosened.add(new Loosening(
                    "longestWaiver", other.longestWaiver + " days are more than the " + longestWaiver + " that hold"));
        }
        if (approvers != null && other.approvers != null && !approvers.containsAll(other.approvers)) {
            List<String> more = new ArrayList<>(other.approvers);
            more.removeAll(approvers);
            loosened.add(new Loosening(
                    "approvers",
                    String.join(", ", more) + " may not approve; only " + String.join(", ", approvers) + " may"));
        }
        return loosened;
    }

    /** What may not be loosened, and why it would be. */
    record Loosening(String key, String why) {}

    /** The waivers that should have been mended before {@code today}: they refuse the next build. */
    public static List<Waiver> overdue(List<Waiver> waivers, LocalDate today) {
        return waivers.stream().filter(waiver -> waiver.overdue(today)).toList();
    }
}
