package org.sitewright.archetype.brief;

/**
 * Something in the brief that did not reach a page as it stands, for {@code GAPS.md}.
 *
 * @param kind why
 * @param line where in the brief, from 1
 * @param what what it concerns, short enough for a list
 */
public record Remark(Kind kind, int line, String what) {
    /** Why it did not reach a page. */
    public enum Kind {
        /** Example or reserved value: counts as not given. */
        PLACEHOLDER,
        /** Neither a known heading nor a known key. */
        NOT_UNDERSTOOD,
        /** Meant for those who build the site. */
        FOR_BUILDERS,
        /** Taken from context; to be confirmed. */
        ASSUMED
    }
}
