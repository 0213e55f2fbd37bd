package org.sitewright.archetype.brief;

/**
 * A number given for publication.
 *
 * @param value as given: {@code 38 years}
 * @param label what it counts, or null
 */
public record Figure(String value, String label) {}
