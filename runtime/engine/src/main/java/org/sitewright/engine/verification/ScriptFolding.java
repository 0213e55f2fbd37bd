package org.sitewright.engine.verification;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Strings that a script puts together of literals, read as the one string that they make: sums, joined lists, base64. */
final class ScriptFolding {
    private static final String TEXT = "(?:\"[^\"\\\\\\n]*\"|'[^'\\\\\\n]*'|`[^`\\\\$]*`)";
    private static final Pattern STRING = Pattern.compile(TEXT);
    private static final Pattern SUM = Pattern.compile(TEXT + "(?:\\s*\\+\\s*" + TEXT + ")+");
    private static final Pattern JOIN = Pattern.compile(
            "\\[\\s*(" + TEXT + "(?:\\s*,\\s*" + TEXT + ")*)\\s*]\\s*\\.\\s*join\\s*\\(\\s*(" + TEXT + ")\\s*\\)");
    private static final Pattern BASE64 = Pattern.compile("\\batob\\s*\\(\\s*(" + TEXT + ")\\s*\\)");
    private static final Memo<String, String> KNOWN = new Memo<>();

    private ScriptFolding() {}

    /** {@code script} with such strings in one piece; most have none. */
    static String of(String script) {
        return KNOWN.of(script, ScriptFolding::fold);
    }

    private static String fold(String script) {
        String text = script;
        if (text.contains("+")) {
            text = each(SUM, text, sum -> strings(sum.group(), ""));
        }
        if (text.contains("join")) {
            text = each(JOIN, text, list -> strings(list.group(1), said(list.group(2))));
        }
        if (text.contains("atob")) {
            text = each(BASE64, text, call -> decoded(said(call.group(1))));
        }
        return new StringBuilder(text).toString(); // never the source itself, which is the memo's key
    }

    private interface Reading {
        String of(Matcher matcher);
    }

    private static String each(Pattern pattern, String text, Reading reading) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder folded = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    folded, Matcher.quoteReplacement("\"" + QUOTED.apply(reading.of(matcher)) + "\""));
        }
        return matcher.appendTail(folded).toString();
    }

    private static final UnaryOperator<String> QUOTED =
            text -> text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");

    private static String strings(String list, String between) {
        return STRING.matcher(list).results().map(s -> said(s.group())).collect(Collectors.joining(between));
    }

    private static String said(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException noBase64) {
            return base64;
        }
    }
}
