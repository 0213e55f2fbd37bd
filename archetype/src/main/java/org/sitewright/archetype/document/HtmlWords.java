package org.sitewright.archetype.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words within a paragraph of HTML as inline Markdown. */
final class HtmlWords {
    // Marks of bold text until it is known what stands beside them: Markdown's own work only between certain
    // characters.
    private static final char OPEN = '\ue000';
    private static final char CLOSE = '\ue001';
    private static final Pattern BETWEEN = Pattern.compile(CLOSE + "([ ]*)" + OPEN);
    private static final Pattern BOLD = Pattern.compile(OPEN + "(\\s*)([^" + OPEN + CLOSE + "]*?)(\\s*)" + CLOSE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:|sms:)\\S+");
    private static final int MAX_DEPTH = 60;

    private final StringBuilder words = new StringBuilder();
    private int bold;
    private int depth;

    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                if (!words.isEmpty() && !Character.isWhitespace(last())) {
                    words.append(' ');
                }
            } else if (c != OPEN && c != CLOSE) {
                if (TextLines.literal(text, i) || c == '`') {
                    words.append('\\');
                }
                words.append(c);
            }
        }
    }

    void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element child) {
                element(child);
            }
        }
    }

    void element(Element element) {
        if (++depth > MAX_DEPTH) {
            text(element.text());
        } else {
            switch (element.normalName()) {
                case "br" -> breakLine();
                case "b", "strong" -> bold(element);
                case "a" -> link(element);
                case "img" -> picture(element);
                default -> {
                    if (element.isBlock()) {
                        breakLine();
                        children(element);
                        breakLine();
                    } else {
                        children(element);
                    }
                }
            }
        }
        depth--;
    }

    private void bold(Element element) {
        if (bold++ == 0) {
            words.append(OPEN);
        }
        children(element);
        if (--bold == 0) {
            words.append(CLOSE);
        }
    }

    private void link(Element element) {
        String address = element.attr("href").strip();
        boolean leads = ADDRESS.matcher(address).matches() && !element.text().isBlank();
        int start = words.length();
        words.append(leads ? "[" : "");
        children(element);
        if (leads && words.indexOf("\n", start) < 0) {
            words.append("](<").append(address.replaceAll("[<>]", "")).append(">)");
        } else if (leads) {
            words.deleteCharAt(start);
        }
    }

    private void picture(Element element) {
        String alt = element.attr("alt").strip();
        String address = element.attr("src").strip();
        if (!alt.isEmpty() && !address.isEmpty() && !address.startsWith("data:")) {
            words.append("![");
            text(alt);
            words.append("](<").append(address.replaceAll("[<>\\s]", "")).append(">)");
        }
    }

    private void breakLine() {
        while (!words.isEmpty() && last() == ' ') {
            words.setLength(words.length() - 1);
        }
        if (!words.isEmpty() && last() != '\n') {
            words.append('\n');
        }
    }

    private char last() {
        return words.charAt(words.length() - 1);
    }

    /** Lines, without empty ones. */
    List<String> lines() {
        String joined = BETWEEN.matcher(words).replaceAll("$1");
        StringBuilder out = new StringBuilder();
        Matcher strong = BOLD.matcher(joined);
        while (strong.find()) {
            strong.appendReplacement(
                    out, Matcher.quoteReplacement(strong.group(1) + marked(joined, strong) + strong.group(3)));
        }
        strong.appendTail(out);
        return out.toString()
                .replaceAll("[" + OPEN + CLOSE + "]", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String marked(String all, Matcher strong) {
        String inner = strong.group(2);
        if (inner.isEmpty()) {
            return "";
        }
        boolean opens = strong.start(2) > strong.start() + 1
                || strong.start() == 0
                || !Character.isLetterOrDigit(all.charAt(strong.start() - 1))
                || Character.isLetterOrDigit(inner.charAt(0));
        boolean closes = strong.end(2) < strong.end() - 1
                || strong.end() == all.length()
                || !Character.isLetterOrDigit(all.charAt(strong.end()))
                || Character.isLetterOrDigit(inner.charAt(inner.length() - 1));
        return opens && closes
                ? String.join(
                        "\n",
                        inner.lines().map(line -> "**" + line.strip() + "**").toList())
                : inner;
    }

    /** All on one line without marks. */
    String plain() {
        return String.join(
                        " ",
                        words.toString()
                                .replaceAll("[" + OPEN + CLOSE + "]", "")
                                .split("\\s+"))
                .strip();
    }
}
