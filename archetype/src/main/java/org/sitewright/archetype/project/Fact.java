package org.sitewright.archetype.project;

import org.sitewright.archetype.brief.Span;

/**
 * A value of a brief that is not what it was.
 *
 * @param where its keys, and names of what it belongs to: {@code services › Full breakfast › price}
 * @param before what it was; null where it was not given
 * @param now what it is; null where it is no longer given
 * @param span where it stands, or stood
 */
record Fact(String where, String before, String now, Span span) {
    boolean isAdded() {
        return before == null;
    }

    boolean isRemoved() {
        return now == null;
    }

    @Override
    public String toString() {
        String line = isAdded()
                ? "+ " + said(now)
                : isRemoved() ? "- " + said(before) : "~ " + said(before) + " → " + Terminal.line(now);
        return line + "  (" + (isRemoved() ? "was " : "") + Terminal.line(span.place()) + ")";
    }

    private String said(String value) {
        return Terminal.line(where) + (value.isEmpty() ? "" : ": " + Terminal.line(value));
    }
}
