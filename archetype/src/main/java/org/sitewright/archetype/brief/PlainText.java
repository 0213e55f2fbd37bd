package org.sitewright.archetype.brief;

/** A text for a place that shows no Markdown: its signs go, its words stay. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        return text.replaceAll("\\[([^\\]]+)\\]\\((?:https?://|/|mailto:|tel:)([^)\\s]*)\\)", "$1 ($2)")
                .replaceAll("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*", "$1")
                .replaceAll("(?m)^\\s*#{1,6}\\s+", "")
                .replace("```", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
