package org.sitewright.engine.verification;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.sitewright.api.verification.HtmlElement;

/** The text of a page that a visitor can read. */
public final class VisibleText {
    private static final String UNSEEN =
            "head, script, style, template, noscript, [hidden], [type=hidden], iframe, svg title, svg desc";

    private static final Pattern SPACES = Pattern.compile("[ \\u00a0]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\n[ \n]*");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Set<String> APART = Set.of("br", "td", "th", "button", "option", "img");

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
        String spaced = SPACES.matcher(text).replaceAll(" ");
        return LINE_ENDS.matcher(spaced).replaceAll("\n").strip();
    }

    private static void append(Node node, StringBuilder text, Set<Element> skipped) {
        if (node instanceof TextNode words) {
            text.append(WHITE_SPACE.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element && !skipped.contains(element)) {
            boolean apart = element.isBlock() || APART.contains(element.normalName());
            text.append(apart ? "\n" : "");
            element.childNodes().forEach(child -> append(child, text, skipped));
            text.append(apart ? "\n" : "");
        }
    }
}
