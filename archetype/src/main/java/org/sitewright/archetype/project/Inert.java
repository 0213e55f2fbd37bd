package org.sitewright.archetype.project;

/** Words of a brief within Markdown: they show as they are and do nothing, whatever signs they hold. */
final class Inert {
    private static final int LONGEST = 300;

    private Inert() {}

    /** One line with every sign of Markdown and HTML escaped, and long words cut at a word. */
    static String line(String text) {
        return escaped(shortened(text, LONGEST));
    }

    /** The first words. */
    static String beginning(String text) {
        return escaped(shortened(text, 90));
    }

    private static String shortened(String text, int most) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most).replaceFirst("\\s+\\S*$", "") + "…";
    }

    private static String escaped(String line) {
        return line.replaceAll("[\\p{Cf}&&[^\\u00ad\\u200d]]", "")
                .replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1")
                .replaceAll("(?i)\\b(www)\\.", "$1\\\\.")
                .replaceAll(":(?=//)", "\\\\:")
                .replaceAll("(?<=[\\p{L}\\p{N}])@", "\\\\@")
                .replaceAll("^([-+=])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
    }
}
