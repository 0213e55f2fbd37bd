package org.sitewright.archetype.brief;

/**
 * One thing the business offers; what was not given is null.
 *
 * @param name what it is called
 * @param text what it is, as plain text
 * @param price as {@code 45 USD}
 * @param from whether the price is the lowest of several
 * @param duration as given
 */
public record Offer(String name, String text, String price, boolean from, String duration) {}
