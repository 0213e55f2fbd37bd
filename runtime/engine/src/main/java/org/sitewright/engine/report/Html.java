package org.sitewright.engine.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML: everything that is not an element's or attribute's name is escaped. */
final class Html {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; a pair whose value is null is left out
     */
    Html open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /** Closes the innermost element. */
    Html close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    /** An element with only text. */
    Html element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
    }

    /** An element without content, such as {@code meta}. */
    Html single(String name, String... attributes) throws IOException {
        tag(name, attributes);
        return this;
    }

    Html text(String text) throws IOException {
        out.write(escaped(text));
        return this;
    }

    /** Text of our own, as it is: a style sheet. */
    Html raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    Html line() throws IOException {
        out.write('\n');
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
            }
        }
        out.write(">");
    }

    /** Controls that HTML forbids become a replacement character. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' -> escaped.appendCodePoint(c);
                default -> escaped.appendCodePoint(Character.isISOControl(c) || surrogate(c) ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }

    private static boolean surrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
