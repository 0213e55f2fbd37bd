package org.sitewright.archetype.brief;

/**
 * A picture of the folder that the site shows.
 *
 * @param file path within the brief's folder
 * @param use {@code logo} or {@code photo}
 * @param alt what it shows, in given words, or null
 */
public record Asset(String file, String use, String alt) {}
