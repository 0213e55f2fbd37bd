package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.List;

/** Markdown in parts, and plain text as Markdown that shows exactly these words. */
final class Markdown {
    private static final int MAX_PART = 7_000;

    private Markdown() {}

    /** The text in parts of whole paragraphs, each small enough for a block. */
    static List<String> parts(String markdown) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String paragraph : markdown.split("\n\\s*\n")) {
            if (part.length() > 0 && part.length() + paragraph.length() > MAX_PART) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.length() == 0 ? "" : "\n\n").append(paragraph);
        }
        parts.add(part.toString());
        return parts;
    }

    static String literal(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1")
                .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
                .replaceFirst("^([-+])", "\\\\$1");
    }
}
