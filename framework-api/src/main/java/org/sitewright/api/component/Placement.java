package org.sitewright.api.component;

import java.util.Locale;

/**
 * Where a block stands. A template reads it as {@code #{block}}.
 *
 * @param id the block's id: the id of its root element
 * @param page path of the page
 * @param locale language of the page
 * @param position from 0 among the blocks of the content and then the footer; -1 in the header
 * @param headingLevel level of the block's own heading: 1 for a component that promises the main heading, otherwise 2
 */
public record Placement(String id, String page, Locale locale, int position, int headingLevel) {
    /** The id of an element inside this block. */
    public String id(String part) {
        return id + "-" + part;
    }
}
