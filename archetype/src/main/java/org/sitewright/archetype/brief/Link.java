package org.sitewright.archetype.brief;

/**
 * An address elsewhere that visitors may use.
 *
 * @param kind {@code whatsapp}, {@code telegram}, {@code instagram}, {@code facebook}, {@code booking}, {@code order},
 *     {@code map} or {@code web}
 * @param label what the client calls it, or null
 * @param to an https: address
 */
public record Link(String kind, String label, String to) {}
