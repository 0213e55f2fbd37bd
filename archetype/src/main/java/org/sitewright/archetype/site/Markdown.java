package org.sitewright.archetype.site;

/** Plain text as Markdown that shows exactly these words. */
final class Markdown {
    private Markdown() {}

    static String literal(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1")
                .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
                .replaceFirst("^([-+])", "\\\\$1");
    }
}
