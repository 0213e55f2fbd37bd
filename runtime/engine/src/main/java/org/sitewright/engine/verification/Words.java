package org.sitewright.engine.verification;

import java.util.Arrays;
import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text below an element, written down in one walk, with the stretch of it that belongs to each element. White space
 * is normalised: a space between words, a line break between blocks of text.
 */
final class Words {
    private final BitSet leftOut;
    private final BitSet apart = new BitSet();
    private final int first;
    private final int[] begin;
    private final int[] end;
    private char[] text = new char[256];
    private int length;
    private boolean space;
    private boolean lineEnds;

    /** The text of {@code root} without the elements at or below it that match {@code leftOut}. */
    static Words of(JsoupElement root, String leftOut) {
        BitSet positions = new BitSet();
        root.select(leftOut).forEach(element -> positions.set(((JsoupElement) element).position()));
        return new Words(root, positions);
    }

    private Words(JsoupElement root, BitSet leftOut) {
        this.leftOut = leftOut;
        first = root.position();
        begin = new int[root.end() - first];
        end = new int[begin.length];
        Arrays.fill(begin, -1);
        if (!leftOut.get(first)) {
            walk(root);
        }
    }

    /** The text of {@code element}, which is or stands below the one it was read from. */
    String in(JsoupElement element) {
        int at = element.position() - first;
        if (begin[at] < 0) { // left out with what it stands in
            return leftOut.get(element.position()) ? "" : new Words(element, leftOut).in(element);
        }
        return new String(text, begin[at], end[at] - begin[at]).strip();
    }

    /** Not by recursion: content may be nested deeper than the stack. */
    private void walk(JsoupElement root) {
        JsoupElement within = root;
        int next = enter(root);
        Node at = root.element().firstChild();
        while (true) {
            if (at == null) {
                leave(within);
                if (within == root) {
                    return;
                }
                at = within.element().nextSibling();
                within = within.above();
            } else if (at instanceof Element) {
                JsoupElement child = root.at(next);
                if (leftOut.get(next)) {
                    next = child.end();
                    at = at.nextSibling();
                } else {
                    next = enter(child);
                    within = child;
                    at = at.firstChild();
                }
            } else {
                if (at instanceof TextNode words) {
                    add(words.getWholeText());
                }
                at = at.nextSibling();
            }
        }
    }

    private int enter(JsoupElement element) {
        if (isApart(element.element())) {
            apart.set(element.position());
            lineEnds = true;
        }
        begin[element.position() - first] = length;
        return element.position() + 1;
    }

    private void leave(JsoupElement element) {
        lineEnds |= apart.get(element.position());
        end[element.position() - first] = length;
    }

    /** Whether what stands before and behind {@code element} are texts of their own. */
    private static boolean isApart(Element element) {
        return element.isBlock()
                || switch (element.normalName()) {
                    case "br", "td", "th", "button", "option", "img" -> true;
                    default -> false;
                };
    }

    private void add(String words) {
        if (text.length < length + words.length() + 1) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + words.length() + 1));
        }
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter == ' ' || letter == '\u00a0' || letter >= '\t' && letter <= '\r') {
                space = true;
            } else {
                if ((space || lineEnds) && length > 0) {
                    text[length++] = lineEnds ? '\n' : ' ';
                }
                space = false;
                lineEnds = false;
                text[length++] = letter;
            }
        }
    }
}
