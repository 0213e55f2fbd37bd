package org.sitewright.archetype.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader would not see or was told to ignore: comments, scripts, styles and templates of HTML, {@code ~~words taken back~~}. */
final class HiddenMarkup {
    private static final Pattern START = Pattern.compile(
            "<!--|<(script|style|template)\\b|(?<!~)(~~)(?=[^~\\s])[^~\\n]{0,1000}(?<!\\s)~~(?!~)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*(?=\\n)");

    private final String text;
    private final Set<String> neverClosed = new HashSet<>();

    private HiddenMarkup(String text) {
        this.text = text;
    }

    /** {@code text} without it. */
    static Excerpt remove(Excerpt text) {
        Matcher start = START.matcher(text.text());
        if (!start.find()) {
            return text;
        }
        HiddenMarkup markup = new HiddenMarkup(text.text());
        CharacterRun kept = new CharacterRun();
        int from = 0;
        do {
            kept.add(text, from, start.start());
            from = markup.end(start);
        } while (start.find(Math.max(from, start.start() + 1)));
        kept.add(text, from, text.text().length());
        return kept.excerpt(text.source());
    }

    /** A comment that never ends goes as far as its paragraph; an element that never ends hides nothing. */
    private int end(Matcher start) {
        if (start.group(2) != null) {
            return start.end();
        }
        boolean comment = start.group(1) == null;
        String close = comment ? "-->" : "</" + start.group(1).toLowerCase(Locale.ROOT) + "\\s*>";
        if (!neverClosed.contains(close)) {
            Matcher end = Pattern.compile(close, Pattern.CASE_INSENSITIVE).matcher(text);
            if (end.find(start.end())) {
                return end.end();
            }
            neverClosed.add(close);
        }
        Matcher blank = BLANK_LINE.matcher(text);
        return !comment ? start.start() : blank.find(start.end()) ? blank.start() : text.length();
    }
}
