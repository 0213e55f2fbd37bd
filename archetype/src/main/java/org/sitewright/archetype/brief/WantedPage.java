package org.sitewright.archetype.brief;

import java.util.Optional;

/**
 * A page, or a section of a one-page site, that the client asked for.
 *
 * @param title as the client named it
 * @param path where it should stand, with a leading {@code /}; empty where none was given
 * @param section what it shows, where its title says so: {@code services}, {@code about}, {@code faq}, {@code contact},
 *     {@code home} … ({@code vocabulary.properties})
 */
public record WantedPage(String title, Optional<String> path, Optional<String> section) {}
