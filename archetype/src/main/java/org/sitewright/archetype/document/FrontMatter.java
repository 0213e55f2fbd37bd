package org.sitewright.archetype.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of YAML that many editors put above a Markdown text. */
final class FrontMatter {
    private static final Pattern FORM = Pattern.compile(
            "---[ \\t]*\\n((?:(?:[\\p{L}_][\\p{L}\\p{N} _-]*:|[ \\t]|- |#).*\\n|\\n){1,200}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)");
    private static final Pattern LINE =
            Pattern.compile("[ \\t]*((?:[\\p{L}_][\\p{L}\\p{N} _-]*:[ \\t]*)|- )?(?:\"(.*)\"|'(.*)'|(.*?))[ \\t]*");

    private FrontMatter() {}

    /** Adds it to {@code blocks} as a paragraph of {@code Key: value} lines and tells where it ends. */
    static int read(Excerpt text, List<Block> blocks) {
        if (!text.text().startsWith("---")) {
            return 0;
        }
        Matcher form = FORM.matcher(text.text());
        if (!form.lookingAt() || form.group(1).isBlank()) {
            return 0;
        }
        RichText.Builder lines = new RichText.Builder();
        for (Excerpt line : text.group(form, 1).lines()) {
            if (!line.text().startsWith("#")) {
                add(line, lines);
            }
        }
        RichText paragraph = lines.build(text.source());
        if (paragraph.length() > 0) {
            blocks.add(paragraph.paragraph());
        }
        return form.end();
    }

    private static void add(Excerpt line, RichText.Builder to) {
        Matcher parts = LINE.matcher(line.text());
        if (parts.matches()) {
            to.breakLine(line.place(0));
            for (int group = 1; group <= 4; group++) {
                Excerpt part = line.group(parts, group);
                for (int i = 0; part != null && i < part.text().length(); i++) {
                    to.add(part.text().charAt(i), part.place(i), false);
                }
            }
        }
    }
}
