package org.sitewright.engine.verification;

import java.util.regex.Pattern;

/**
 * The clauses that only the browser stage holds: of Sitewright's own, those numbered from 101 on. The numbers of an
 * organisation's clauses say nothing, because the browser stage knows none of their checks.
 */
public final class BrowserClauses {
    private static final Pattern NUMBERED = Pattern.compile("(SEO|PERF|SEC|A11Y|PRIV)-1(0[1-9]|[1-9]\\d)");

    private BrowserClauses() {}

    /** Whether the clause with this id is one of them. */
    public static boolean contain(String id) {
        return NUMBERED.matcher(id).matches();
    }
}
