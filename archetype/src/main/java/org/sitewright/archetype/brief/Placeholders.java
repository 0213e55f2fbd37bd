package org.sitewright.archetype.brief;

import java.util.regex.Pattern;

/** Recognises values that stand for a value still to come; they count as not given. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)(\\bexample\\.(com|org|net|edu)\\b|\\.(example|invalid|test)\\b|@example\\b|\\blocalhost\\b"
                    + "|(?<!\\d)\\(?555\\)?[ .-]?\\d{4}(?!\\d)|(?<!\\d)\\d{3}\\)?[ .-]*555[ .-]?\\d{4}(?!\\d)"
                    + "|(?<!\\d)\\(?555\\)?[ .-]*\\d{3}[ .-]\\d{4}(?!\\d)"
                    + "|\\[[^\\]\\n]{0,60}\\](?!\\()|<\\s*(your|insert|enter)[^>\\n]{0,60}>|\\{\\{[^}\\n]{0,60}\\}\\}"
                    + "|\\bX{3,}\\b|\\bTB[ACD]\\b|\\bT\\.B\\.[ACD]\\.|\\bto be (confirmed|announced|decided|defined)\\b|\\bTODO\\b"
                    + "|\\blorem ipsum\\b|\\b(john|jane) doe\\b|\\bmax mustermann\\b|\\b(insert|your) (name|text|address|email|phone|logo) here\\b"
                    + "|\\bas an ai\\b|\\bplaceholder\\b)");

    private Placeholders() {}

    /** Whether any part of {@code text} is a placeholder. */
    static boolean in(String text) {
        return PLACEHOLDER.matcher(text).find();
    }
}
