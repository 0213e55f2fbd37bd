package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A script as checks look at it: read, never run.
 *
 * @param code the source without comments
 * @param literals its strings, in order
 */
public record ScriptText(String code, List<Literal> literals) {
    private static final Pattern TOKEN = Pattern.compile("(?s)//[^\\n]*|/\\*.*?(?:\\*/|$)"
            + "|\"((?:\\\\.|[^\"\\\\\\n])*+)\"|'((?:\\\\.|[^'\\\\\\n])*+)'|`((?:\\\\.|[^`\\\\])*+)`"
            + "|(?<=[=(,:;!&|?{}\\[\\n]\\s{0,3})/(?![*/])(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\\\n])*\\]|[^/\\\\\\n\\[])+/");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\\{([0-9a-fA-F]{1,6})\\}|(\\n)|(.))");
    private static final Pattern LOADS_CODE =
            Pattern.compile("(?:\\bimport|\\bfrom|\\bimport\\s*\\(|\\bimportScripts\\s*\\(|Worker\\s*\\()\\s*$");
    private static final Pattern CONNECTS = Pattern.compile(
            "(?:\\bfetch|\\.open|\\bWebSocket|\\bEventSource|\\bsendBeacon|\\bRequest|\\bWebTransport)\\s*\\(\\s*(?:[\"'][A-Za-z]+[\"']\\s*,\\s*)?$");

    private static final ScriptText EMPTY = new ScriptText("", List.of());
    private static final Memo<String, ScriptText> KNOWN = new Memo<>();

    /**
     * A string.
     *
     * @param before the code just before it
     * @param value what it says, escapes resolved
     */
    public record Literal(String before, String value) {
        /** What an address in this place loads. */
        public Loads.Kind kind() {
            return LOADS_CODE.matcher(before).find()
                    ? Loads.Kind.SCRIPT
                    : CONNECTS.matcher(before).find() ? Loads.Kind.CONNECT : Loads.Kind.UNKNOWN;
        }
    }

    /** Reads {@code script}. */
    public static ScriptText of(String script) {
        return script.isEmpty() ? EMPTY : KNOWN.of(script, ScriptText::read);
    }

    private static ScriptText read(String script) {
        StringBuilder code = new StringBuilder();
        List<Literal> literals = new ArrayList<>();
        Matcher token = TOKEN.matcher(script);
        int at = 0;
        while (token.find()) {
            code.append(script, at, token.start());
            at = token.end();
            String string = Stream.of(1, 2, 3)
                    .map(token::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (string != null) {
                literals.add(new Literal(code.substring(Math.max(0, code.length() - 80)), unescape(string)));
            }
            boolean comment = token.group().startsWith("//") || token.group().startsWith("/*");
            code.append(comment ? " " : token.group());
        }
        return new ScriptText(code.append(script.substring(at)).toString(), List.copyOf(literals));
    }

    private static String unescape(String string) {
        return ESCAPE.matcher(string).replaceAll(escape -> {
            for (int group = 1; group <= 3; group++) {
                if (escape.group(group) != null) {
                    int code = Integer.parseInt(escape.group(group), 16);
                    return Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : "?");
                }
            }
            return Matcher.quoteReplacement(Objects.toString(escape.group(5), ""));
        });
    }
}
