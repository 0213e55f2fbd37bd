package org.sitewright.engine.verification;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.sitewright.api.verification.HtmlElement;

/** The text of a page that a visitor can read. */
public final class VisibleText {
    private static final String UNSEEN =
            "head, script, style, template, noscript, [hidden], [type=hidden], iframe, svg title, svg desc";

    private static final String SAMPLES = "code, pre, kbd, samp";

    private static final Set<String> APART = Set.of("br", "td", "th", "button", "option", "img");

    private VisibleText() {}

    /** All of it, white space normalised. */
    public static String of(HtmlElement element) {
        return of(element, UNSEEN);
    }

    /** All but code samples, each block of text on a line of its own. */
    public static String prose(HtmlElement element) {
        return lines(element, element.select(SAMPLES).isEmpty() ? UNSEEN : UNSEEN + ", " + SAMPLES);
    }

    /** All but parts that name a language of their own. */
    public static String inOneLanguage(HtmlElement element) {
        return of(element, element.select("[lang]").isEmpty() ? UNSEEN : UNSEEN + ", main [lang], main[lang]");
    }

    /** Text of {@code element} without the elements below it that match {@code leftOut}. */
    static String of(HtmlElement element, String leftOut) {
        return lines(element, leftOut).replace('\n', ' ');
    }

    private static String lines(HtmlElement element, String leftOut) {
        return element instanceof JsoupElement parsed
                ? parsed.once(leftOut, () -> read(parsed, leftOut))
                : element.text();
    }

    private static String read(JsoupElement parsed, String leftOut) {
        Set<Element> skipped = parsed.onceForAll(List.of(VisibleText.class, leftOut), () -> skipped(parsed, leftOut));
        Lines lines = new Lines();
        append(parsed.element(), lines, skipped);
        return lines.toString();
    }

    /** All elements of the document that are left out. */
    private static Set<Element> skipped(JsoupElement anywhere, String leftOut) {
        JsoupElement root = anywhere;
        while (root.above() != null) {
            root = root.above();
        }
        Set<Element> skipped = Collections.newSetFromMap(new IdentityHashMap<>());
        root.select(leftOut).forEach(element -> skipped.add(((JsoupElement) element).element()));
        return skipped;
    }

    private static void append(Node node, Lines lines, Set<Element> skipped) {
        if (node instanceof TextNode words) {
            lines.add(words.getWholeText());
        } else if (node instanceof Element element && !skipped.contains(element)) {
            boolean apart = element.isBlock() || APART.contains(element.normalName());
            lines.end(apart);
            for (int child = 0; child < element.childNodeSize(); child++) {
                append(element.childNode(child), lines, skipped);
            }
            lines.end(apart);
        }
    }

    /** Text whose white space is normalised while it grows. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();
        private boolean space;
        private boolean end;

        void add(String words) {
            for (int at = 0; at < words.length(); ) {
                int start = at;
                while (at < words.length() && !isSpace(words.charAt(at))) {
                    at++;
                }
                if (at > start) {
                    separate();
                    text.append(words, start, at);
                }
                for (; at < words.length() && isSpace(words.charAt(at)); at++) {
                    space = true;
                }
            }
        }

        private static boolean isSpace(char letter) {
            return letter == ' ' || letter == '\u00a0' || letter >= '\t' && letter <= '\r';
        }

        private void separate() {
            if (!text.isEmpty() && (end || space)) {
                text.append(end ? '\n' : ' ');
            }
            end = false;
            space = false;
        }

        void end(boolean here) {
            end |= here;
        }

        @Override
        public String toString() {
            return text.toString().strip();
        }
    }
}
