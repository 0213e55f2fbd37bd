package org.sitewright.archetype.brief;

/**
 * Something written for those who build the site. It is obeyed where it can be, listed, and never published.
 *
 * @param kind what it is about
 * @param text in the client's words
 * @param span where it stands
 */
public record Instruction(Kind kind, String text, Span span) {
    /** What an instruction is about. */
    public enum Kind {
        /** For whom the site is. */
        AUDIENCE,
        /** How it should sound. */
        TONE,
        /** When it should be ready. */
        DEADLINE,
        /** What it may cost. */
        BUDGET,
        /** What is not wanted. */
        AVOID,
        /** Tools, hosting, code. */
        TECHNICAL,
        /** How it should look. */
        DESIGN,
        /** Everything else. */
        OTHER
    }
}
