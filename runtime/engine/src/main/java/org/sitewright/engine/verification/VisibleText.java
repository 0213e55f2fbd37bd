package org.sitewright.engine.verification;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.sitewright.api.verification.HtmlElement;

/** The text of a page that a visitor can read. */
public final class VisibleText {
    private static final String UNSEEN =
            "head, script, style, template, noscript, [hidden], [type=hidden], iframe, svg title, svg desc";

    private VisibleText() {}

    /** All of it, white space normalised. */
    public static String of(HtmlElement element) {
        return of(element, UNSEEN);
    }

    /** All but code samples, each block of text on a line of its own. */
    public static String prose(HtmlElement element) {
        return lines(element, UNSEEN + ", code, pre, kbd, samp");
    }

    /** Text of {@code element} without the elements below it that match {@code leftOut}. */
    static String of(HtmlElement element, String leftOut) {
        return lines(element, leftOut).replace('\n', ' ');
    }

    private static String lines(HtmlElement element, String leftOut) {
        if (!(element instanceof JsoupElement parsed)) {
            return element.text();
        }
        Set<Element> skipped = Set.copyOf(parsed.element().select(leftOut));
        StringBuilder text = new StringBuilder();
        append(parsed.element(), text, skipped);
        return text.toString()
                .replaceAll("[ \\u00a0]+", " ")
                .replaceAll(" ?\n[ \n]*", "\n")
                .strip();
    }

    private static void append(Node node, StringBuilder text, Set<Element> skipped) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element && !skipped.contains(element)) {
            boolean apart = element.isBlock() || element.normalName().matches("br|td|th|button|option|img");
            text.append(apart ? "\n" : "");
            element.childNodes().forEach(child -> append(child, text, skipped));
            text.append(apart ? "\n" : "");
        }
    }
}
