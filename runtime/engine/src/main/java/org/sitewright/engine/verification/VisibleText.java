package org.sitewright.engine.verification;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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
        return element instanceof JsoupElement parsed
                ? parsed.once(leftOut, () -> read(parsed, leftOut))
                : element.text();
    }

    private static String read(JsoupElement parsed, String leftOut) {
        Set<Element> skipped = parsed.onceForAll(List.of(VisibleText.class, leftOut), () -> skipped(parsed, leftOut));
        StringBuilder text = new StringBuilder();
        append(parsed.element(), text, skipped);
        String spaced = SPACES.matcher(text).replaceAll(" ");
        return LINE_ENDS.matcher(spaced).replaceAll("\n").strip();
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
