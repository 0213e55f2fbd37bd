package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Plain text of Markdown nodes: HTML stays the text it is, line breaks stay line breaks. */
final class MarkdownText {
    private MarkdownText() {}

    /** The node's text; a link is followed by its address in parentheses, unless that is its text. */
    static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(HtmlInline part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(HtmlBlock part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                text.append('\n');
            }

            @Override
            public void visit(HardLineBreak part) {
                text.append('\n');
            }

            @Override
            public void visit(Image part) {
                visitChildren(part);
            }

            @Override
            public void visit(Link part) {
                int start = text.length();
                visitChildren(part);
                String label = text.substring(start);
                String address = part.getDestination().replaceFirst("^(mailto|tel):", "");
                if (!label.equals(address) && !label.equals(part.getDestination())) {
                    text.append(" (").append(part.getDestination()).append(')');
                }
            }
        });
        return text.toString().strip();
    }

    /** A line of Markdown whose links {@code [label](address)} are written {@code label (address)}. */
    static String withAddresses(String markdown) {
        return markdown.replaceAll("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)", "$1 ($2)");
    }

    /** Line on which the node begins, from 1. */
    static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
