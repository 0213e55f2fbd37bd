package org.sitewright.archetype.brief;

import java.util.regex.Pattern;

/** Recognises values that stand for a value still to come; they count as not given. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            String.join(
                    "|",
                    "(?i)\\bexample\\.(com|org|net|edu)\\b|\\.(example|invalid|test)\\b|@example\\b|\\blocalhost\\b|\\b(?:your|my)-?(?:domain|site|website|company|business)\\.\\w{2,3}\\b",
                    "(?<!\\d)\\(?555\\)?[ .-]?\\d{4}(?!\\d)|(?<!\\d)\\d{3}\\)?[ .-]*555[ .-]?\\d{4}(?!\\d)",
                    "(?<!\\d)\\(?555\\)?[ .-]*\\d{3}[ .-]\\d{4}(?!\\d)|(?<!\\d)555[ .-]\\d{3}[ .-]\\d{3}(?!\\d)|(?<!\\d)123[-. ]456[-. ]7890(?!\\d)",
                    "\\[[^\\]\\n]{0,60}\\](?!\\()|<\\s*(your|insert|enter)[^>\\n]{0,60}>",
                    "\\{\\{[^}\\n]{0,60}\\}\\}|[#$]\\{[\\w.]+\\}",
                    "\\bX{3,}\\b|\\bTB[ACD]\\b|\\bT\\.B\\.[ACD]\\.|\\bTODO\\b|\\bFIXME\\b",
                    "\\bto be (confirmed|announced|decided|defined)\\b|\\b(text|content|headline|title|description|image) goes here\\b",
                    "\\blorem ipsum\\b|\\bdolor sit amet\\b|\\b(john|jane) (doe|q\\. public)\\b|\\b(max|erika) mustermann\\b",
                    "\\b(insert|add|enter|your) (your |the )?(name|text|content|address|email|phone|logo|headline|company name|business name) here\\b",
                    "\\bas an? (ai|artificial intelligence|large language)\\b|\\blet me know if you('d|’d| would) like me to\\b|\\bplaceholder\\b"));

    private Placeholders() {}

    /** Whether any part of {@code text} is a placeholder. */
    public static boolean in(String text) {
        return PLACEHOLDER.matcher(text).find();
    }
}
