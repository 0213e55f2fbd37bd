package org.sitewright.archetype.brief;

import java.util.Optional;

/**
 * Something visitors should know now.
 *
 * @param heading plain text
 * @param body Markdown
 */
public record Notice(Optional<String> heading, String body) {}
