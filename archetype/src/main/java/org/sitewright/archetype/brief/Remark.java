package org.sitewright.archetype.brief;

/**
 * Something in the brief that did not reach a page as it stands, or was decided, for {@code GAPS.md}.
 *
 * @param kind why
 * @param span where in the brief; {@link Span#file} where it is about a whole file
 * @param what what it concerns, short enough for a list
 */
public record Remark(Kind kind, Span span, String what) {
    /** Why it did not reach a page. */
    public enum Kind {
        /** Two values of one thing that differ; both are named, neither is published. */
        CONTRADICTION,
        /** Example or reserved value: counts as not given. */
        PLACEHOLDER,
        /** Neither clearly for visitors nor clearly for the builders. */
        UNCLEAR,
        /** A wish that the site does not follow, with the reason. */
        NOT_FOLLOWED,
        /** Taken from context, or one of several readings; to be confirmed. */
        ASSUMED,
        /** A file that was not read, with the reason. */
        NOT_READ
    }
}
