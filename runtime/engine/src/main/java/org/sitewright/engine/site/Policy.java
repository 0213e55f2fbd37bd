package org.sitewright.engine.site;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.component.Binder;
import org.sitewright.engine.component.Raw;

/**
 * An organisation's rules, shipped as a Maven artifact with {@code META-INF/sitewright/policy.yaml}. Several only
 * tighten each other.
 *
 * @param neverWaived ids of clauses that no waiver accepts
 * @param errors ids of clauses whose warnings are errors
 * @param longestWaiver days from {@code issued} a waiver may run, or null for no bound
 * @param approvers who may approve a waiver; anybody when null
 */
public record Policy(List<String> neverWaived, List<String> errors, Integer longestWaiver, List<String> approvers) {
    private static final String FILE = "META-INF/sitewright/policy.yaml";

    public Policy {
        neverWaived = neverWaived == null ? List.of() : List.copyOf(neverWaived);
        errors = errors == null ? List.of() : List.copyOf(errors);
        approvers = approvers == null ? null : List.copyOf(approvers);
    }

    /** All policies that {@code loader} sees, as one. */
    static Policy load(ClassLoader loader, Validator validator, Consumer<Finding> problems) {
        Policy all = new Policy(null, null, null, null);
        try {
            for (URL url : Collections.list(loader.getResources(FILE))) {
                try (InputStream in = url.openStream()) {
                    Optional<Policy> one = YamlReader.read(FILE, in.readAllBytes(), problems)
                            .flatMap(raw ->
                                    new Binder(validator, Binder.ValueRules.NONE, problems).bind(raw, Policy.class));
                    all = one.map(all::and).orElse(all);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private Policy and(Policy other) {
        Integer longest = longestWaiver == null || other.longestWaiver != null && other.longestWaiver < longestWaiver
                ? other.longestWaiver
                : longestWaiver;
        return new Policy(
                joined(neverWaived, other.neverWaived),
                joined(errors, other.errors),
                longest,
                common(approvers, other.approvers));
    }

    /** Who is among both; where they have nobody in common, nobody approves. */
    private static List<String> common(List<String> a, List<String> b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.stream().filter(b::contains).toList();
    }

    private static List<String> joined(List<String> a, List<String> b) {
        List<String> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    /** Why a waiver may not stand; empty when it may. It never looks at today's date. */
    Optional<String> objection(Waiver waiver) {
        if (Arrays.stream(Rule.values()).anyMatch(rule -> rule.id().equals(waiver.id()))) {
            return Optional.of(waiver.id() + " is about the files themselves, which nobody can waive");
        }
        if (neverWaived.contains(waiver.id())) {
            return Optional.of("the policy lets nobody waive " + waiver.id());
        }
        if (waiver.approver().equalsIgnoreCase(waiver.owner())) {
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

    /** The waivers that should have been mended before {@code today}: they refuse the next build. */
    public static List<Waiver> overdue(List<Waiver> waivers, LocalDate today) {
        return waivers.stream().filter(waiver -> waiver.overdue(today)).toList();
    }

    /** Reads {@code waivers.yaml}: a list. */
    static List<Waiver> waivers(
            String file, byte[] bytes, Policy policy, Validator validator, Consumer<Finding> problems) {
        Optional<Raw> list = YamlReader.read(file, bytes, problems);
        if (list.isPresent() && !(list.get() instanceof Raw.Items)) {
            problems.accept(Rule.WAIVER.at(
                    list.get().place(), "the file is " + list.get().kind(), "write a list of waivers"));
        }
        Binder binder = new Binder(validator, Binder.ValueRules.NONE, problems);
        List<Waiver> allowed = new ArrayList<>();
        for (Raw raw : list.filter(Raw.Items.class::isInstance)
                .map(Raw.Items.class::cast)
                .map(Raw.Items::values)
                .orElse(List.of())) {
            binder.bind(raw, Waiver.class).ifPresent(waiver -> policy.objection(waiver)
                    .ifPresentOrElse(
                            why -> problems.accept(Rule.WAIVER.at(
                                    raw.place(),
                                    "the waiver of " + waiver.id() + " on " + waiver.page() + " may not stand: " + why,
                                    "mend what it waives, or change the waiver")),
                            () -> allowed.add(waiver)));
        }
        return allowed;
    }
}
