package org.sitewright.archetype.brief;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds Markdown of a brief to what a page can show: links with safe schemes, no pictures, paragraphs that can be read. */
final class RichTexts {
    private static final Pattern LINK = Pattern.compile("(!?)\\[[^\\]]*\\]\\(\\s*<?([^)\\s>]*)[^)]*\\)");

    private static final int MAX_PARAGRAPH = 5_000;

    private RichTexts() {}

    /** Reports each link that leads nowhere or has an unsafe scheme, with its line. */
    static void check(Findings findings, String markdown, Span from) {
        int start = 0;
        for (String paragraph : markdown.split("\n\\s*\n")) {
            if (paragraph.length() > MAX_PARAGRAPH) {
                int line = from.line()
                        + (int) markdown.substring(0, start)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                findings.problem(
                        Span.line(from.file(), line),
                        "a paragraph has " + paragraph.length() + " characters; at most " + MAX_PARAGRAPH + " fit",
                        "break it into paragraphs with blank lines between them");
            }
            start = Math.min(markdown.length(), start + paragraph.length() + 2);
        }
        Matcher link = LINK.matcher(markdown);
        while (link.find()) {
            int line = from.line()
                    + (int) markdown.substring(0, link.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            String to = link.group(2);
            if (!link.group(1).isEmpty()) {
                findings.problem(
                        Span.line(from.file(), line),
                        "a picture stands in a text: " + to,
                        "leave it out here and add it to the page afterwards");
            } else if (!to.matches("(?i)(https://|mailto:|tel:|sms:).+")) {
                findings.problem(
                        Span.line(from.file(), line),
                        "a link leads to \"" + to + "\"",
                        "give a full address that begins with https://, mailto:, tel: or sms:");
            }
        }
    }
}
