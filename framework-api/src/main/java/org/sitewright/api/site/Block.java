package org.sitewright.api.site;

/**
 * One use of a component on a page.
 *
 * @param id unique on its page, a valid HTML id and fragment; an editor, a finding and an API point at it
 * @param component the component's name, qualified by its pack where that is not the default: {@code hero}, {@code acme:hero}
 * @param properties the component's record, bound and validated
 * @param place where the block was written
 */
public record Block(String id, String component, Record properties, Place place) {}
