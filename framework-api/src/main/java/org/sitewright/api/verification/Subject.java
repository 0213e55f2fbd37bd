package org.sitewright.api.verification;

import org.sitewright.api.site.Place;

/**
 * What a finding is about. Parts that do not apply are empty strings.
 *
 * @param page path of the page, or empty for the whole site
 * @param block id of the block, or empty for the page as a whole
 * @param place the file at fault
 */
public record Subject(String page, String block, Place place) {
    /** A file as such, before it became a page. */
    public static Subject of(Place place) {
        return new Subject("", "", place);
    }

    @Override
    public String toString() {
        String on = block.isEmpty() ? page : page.isEmpty() ? block : block + " on " + page;
        return on.isEmpty() ? place.toString() : on + " (" + place + ")";
    }
}
