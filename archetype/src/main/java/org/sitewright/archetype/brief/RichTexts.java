package org.sitewright.archetype.brief;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds Markdown of a brief to what a page can show: links with safe schemes, no pictures. */
final class RichTexts {
    private static final Pattern LINK = Pattern.compile("(!?)\\[[^\\]]*\\]\\(\\s*<?([^)\\s>]*)[^)]*\\)");

    private RichTexts() {}

    /** Reports each link that leads nowhere or has an unsafe scheme, with its line. */
    static void check(Findings findings, String markdown, int firstLine) {
        Matcher link = LINK.matcher(markdown);
        while (link.find()) {
            int line = firstLine
                    + (int) markdown.substring(0, link.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            String to = link.group(2);
            if (!link.group(1).isEmpty()) {
                findings.problem(
                        line,
                        "a picture stands in a text: " + to,
                        "leave it out here and add it to the page afterwards");
            } else if (!to.matches("(?i)(https://|mailto:|tel:|sms:).+")) {
                findings.problem(
                        line,
                        "a link leads to \"" + to + "\"",
                        "give a full address that begins with https://, mailto:, tel: or sms:");
            }
        }
    }
}
