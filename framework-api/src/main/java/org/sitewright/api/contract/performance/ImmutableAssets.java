package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every site: what pages load is served at an address that names its bytes, and may be kept for ever. */
@Clause(
        id = "PERF-015",
        summary = "What pages load may be kept for ever",
        reason =
                "A file that may change at any time is asked for again on every page; one whose address holds the hash of its bytes is loaded once.",
        source = "RFC 8246; Lighthouse 13.4, cache-insight; practice, so it is a warning",
        unseen = "Files of other hosts, and addresses that are relative to a style sheet.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ImmutableAssets {}
