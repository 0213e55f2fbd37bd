package org.sitewright.archetype.brief;

/**
 * What a customer said.
 *
 * @param quote the words, without quotation marks
 * @param name who said it
 * @param role what they are, or null
 */
public record Testimonial(String quote, String name, String role) {}
