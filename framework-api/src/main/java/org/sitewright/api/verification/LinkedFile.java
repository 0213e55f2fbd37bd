package org.sitewright.api.verification;

import org.sitewright.api.site.Place;

/**
 * A style sheet or script of a page that belongs to no component: what a page written by hand links to, or holds in a
 * {@code script} element.
 *
 * @param kind what it is
 * @param place the file, or where in the page it stands
 * @param text its source
 */
public record LinkedFile(Kind kind, Place place, String text) {
    /** What a linked file is. */
    public enum Kind {
        /** A style sheet. */
        STYLE,
        /** A script. */
        SCRIPT
    }
}
