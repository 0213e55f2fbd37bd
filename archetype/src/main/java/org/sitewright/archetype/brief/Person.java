package org.sitewright.archetype.brief;

/**
 * Somebody visitors should meet; what was not given is null.
 *
 * @param name as visitors know them
 * @param role what they do
 * @param text about them, as plain text
 */
public record Person(String name, String role, String text) {}
