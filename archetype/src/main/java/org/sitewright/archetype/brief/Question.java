package org.sitewright.archetype.brief;

/**
 * A question and its answer.
 *
 * @param question plain text
 * @param answer Markdown
 */
public record Question(String question, String answer) {}
