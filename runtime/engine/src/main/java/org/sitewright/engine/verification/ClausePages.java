package org.sitewright.engine.verification;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the page of a clause or rule is: what it demands and why, with a passing and a failing example. A path of the
 * project's repository, or an address where {@code sitewright.docs.clauses} says that the pages are published.
 */
public final class ClausePages {
    /** Setting: address of the folder of the pages, as a system property. */
    public static final String BASE = "sitewright.docs.clauses";

    private static final Pattern OWN = Pattern.compile("(?:SEO|PERF|SEC|A11Y|PRIV|SITE|COMP)-\\d{3}");

    private ClausePages() {}

    /** {@code docs/clauses/SEO-001.md}; empty for a clause of an organisation's own, which has no page here. */
    public static Optional<String> of(String id) {
        return of(id, System.getProperty(BASE, "docs/clauses/"));
    }

    /** The same, the pages being at {@code base}. */
    static Optional<String> of(String id, String base) {
        return OWN.matcher(id).matches()
                ? Optional.of(base + (base.endsWith("/") ? "" : "/") + id + ".md")
                : Optional.empty();
    }
}
