package org.sitewright.engine.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A style sheet as checks look at it: comments left out, rules and addresses in their order.
 *
 * @param text the source without comments
 * @param rules its rules, those within others among them
 * @param urls every address in it, escapes resolved
 * @param bytes of the source without comments, as UTF-8
 */
public record StyleSheet(String text, List<Rule> rules, List<Url> urls, int bytes) {
    private static final StyleSheet EMPTY = new StyleSheet("", List.of(), List.of(), 0);
    private static final Memo<String, StyleSheet> KNOWN = new Memo<>();
    private static final Pattern TOKEN = Pattern.compile(
            "(?s)(?i:url)\\(\\s*[^\"'\\s)][^)]*\\)|/\\*.*?(?:\\*/|$)|\"(?:\\\\.|[^\"\\\\\\n])*+\"?|'(?:\\\\.|[^'\\\\\\n])*+'?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|\\n|(.))");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(@import\\s*)?(?:(?:url|src)\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\\s]*))|(?<=@import\\s{0,9})[\"']([^\"']*)[\"']"
                    + "|(?<=image-set\\(\\s{0,9}|,\\s{0,9})[\"']((?:[a-z]+:)?//[^\"']*)[\"'])");

    /**
     * One rule.
     *
     * @param context what stands around it, outermost first
     * @param selector what it is about, white space normalised
     * @param declarations by property in small letters; the last one counts
     */
    public record Rule(List<String> context, String selector, Map<String, String> declarations) {
        /** Whether it stands within an at-rule or rule whose head contains {@code part}. */
        public boolean within(String part) {
            return context.stream()
                    .anyMatch(head -> head.toLowerCase(Locale.ROOT).contains(part));
        }
    }

    /** An address and what it loads. */
    public record Url(Loads.Kind kind, String url) {}

    /** Reads {@code css}; what browsers would skip is skipped. */
    public static StyleSheet of(String css) {
        return css.isEmpty() ? EMPTY : KNOWN.of(css, StyleSheet::read);
    }

    private static StyleSheet read(String css) {
        String found = TOKEN.matcher(css)
                .replaceAll(token -> token.group().startsWith("/*") ? " " : Matcher.quoteReplacement(token.group()));
        String text = new StringBuilder(found).toString(); // never the source itself, which is the memo's key
        List<Rule> rules = new ArrayList<>();
        read(text, 0, List.of(), rules);
        return new StyleSheet(text, List.copyOf(rules), urls(text), bytes(css));
    }

    private static int bytes(String css) {
        String text = TOKEN.matcher(css)
                .replaceAll(token -> token.group().startsWith("/*") ? "" : Matcher.quoteReplacement(token.group()));
        return text.strip().getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<Url> urls(String text) {
        List<Url> urls = new ArrayList<>();
        String plain = unescape(text);
        Matcher matcher = ADDRESS.matcher(plain);
        while (matcher.find()) {
            String url = IntStream.rangeClosed(2, 6)
                    .mapToObj(matcher::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            boolean imported = matcher.group(1) != null || matcher.group(5) != null;
            String before = plain.substring(0, matcher.start()).toLowerCase(Locale.ROOT);
            boolean font = before.lastIndexOf("@font-face") > before.lastIndexOf('}');
            urls.add(new Url(imported ? Loads.Kind.STYLE : font ? Loads.Kind.FONT : Loads.Kind.IMAGE, url));
        }
        return List.copyOf(urls);
    }

    private static String unescape(String css) {
        return ESCAPE.matcher(css).replaceAll(escape -> {
            if (escape.group(1) != null) {
                int code = Integer.parseInt(escape.group(1), 16);
                return Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : "?");
            }
            return Matcher.quoteReplacement(Objects.toString(escape.group(2), ""));
        });
    }

    /** Reads from {@code at} to the end of the enclosing braces, and answers where that is. */
    private static int read(String css, int at, List<String> context, List<Rule> rules) {
        Map<String, String> declarations = new LinkedHashMap<>();
        int own = rules.size();
        int start = at;
        int depth = 0;
        int i = at;
        for (; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfString(css, i);
            } else if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ';' && depth <= 0) {
                declare(css.substring(start, i), declarations);
                start = i + 1;
            } else if (c == '{') {
                String head = css.substring(start, i).strip().replaceAll("\\s+", " ");
                List<String> inner = new ArrayList<>(context);
                inner.add(head);
                // A brace too many spoils the rule behind it, and no other.
                i = read(css, i + 1, inner, head.startsWith("}") ? new ArrayList<>() : rules);
                start = i + 1;
                depth = 0;
            } else if (c == '}' && !context.isEmpty()) {
                break;
            }
        }
        declare(css.substring(Math.min(start, css.length()), Math.min(i, css.length())), declarations);
        if (!context.isEmpty() && !declarations.isEmpty()) {
            int last = context.size() - 1;
            rules.add(own, new Rule(context.subList(0, last), context.get(last), declarations));
        }
        return i;
    }

    /** Where it is closed, or its line ends. */
    private static int endOfString(String css, int start) {
        int i = start + 1;
        while (i < css.length() && css.charAt(i) != css.charAt(start) && css.charAt(i) != '\n') {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static void declare(String declaration, Map<String, String> declarations) {
        int colon = declaration.indexOf(':');
        if (colon > 0) {
            String property = unescape(declaration.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
            String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
            declarations.put(property, value.replaceFirst("\\s*!\\s*important$", ""));
        }
    }
}
