package org.sitewright.archetype.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would not show of HTML within Markdown: comments, scripts, styles, templates. */
final class HiddenMarkup {
    private static final Pattern START = Pattern.compile("<!--|<(script|style|template)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*(?=\\n)");

    private HiddenMarkup() {}

    /** {@code text} without it. */
    static Excerpt remove(Excerpt text) {
        Matcher start = START.matcher(text.text());
        if (!start.find()) {
            return text;
        }
        CharacterRun kept = new CharacterRun();
        int from = 0;
        do {
            if (start.start() < from) {
                continue;
            }
            int end = end(text.text(), start);
            kept.add(text, from, start.start());
            from = end;
        } while (start.find());
        kept.add(text, from, text.text().length());
        return kept.excerpt(text.source());
    }

    /** A comment that never ends goes as far as its paragraph; an element that never ends hides nothing. */
    private static int end(String text, Matcher start) {
        if (start.group(1) == null) {
            int end = text.indexOf("-->", start.end());
            return end >= 0 ? end + 3 : endOfParagraph(text, start.end());
        }
        Matcher close = Pattern.compile("</" + start.group(1) + "\\s*>", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        return close.find(start.end()) ? close.end() : start.start();
    }

    private static int endOfParagraph(String text, int from) {
        Matcher blank = BLANK_LINE.matcher(text);
        return blank.find(from) ? blank.start() : text.length();
    }
}
