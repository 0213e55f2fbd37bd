package org.sitewright.engine.rendering;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.sitewright.api.component.RichText;

/** Restricted Markdown as HTML: no HTML, no code, of images their text; links with safe schemes; headings from a given level. */
final class RichTextMarkup {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.<Class<? extends Block>>of(Heading.class, ListBlock.class, BlockQuote.class))
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final int DEEPEST = 6;

    private RichTextMarkup() {}

    static String html(RichText text, int firstLevel) {
        Node document = PARSER.parse(text.markdown());
        document.accept(new Restrict(firstLevel));
        return RENDERER.render(document);
    }

    private static final class Restrict extends AbstractVisitor {
        private final int firstLevel;
        private int shallowest = DEEPEST;
        private int last;

        Restrict(int firstLevel) {
            this.firstLevel = firstLevel;
            this.last = firstLevel - 1;
        }

        @Override
        public void visit(Heading heading) {
            shallowest = Math.min(shallowest, heading.getLevel());
            int wanted = firstLevel + heading.getLevel() - shallowest;
            last = Math.min(Math.min(wanted, last + 1), DEEPEST);
            heading.setLevel(last);
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!org.sitewright.api.component.Link.isSafe(link.getDestination())) {
                while (link.getFirstChild() != null) {
                    link.insertBefore(link.getFirstChild());
                }
                link.unlink();
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            while (image.getFirstChild() != null) {
                image.insertBefore(image.getFirstChild());
            }
            image.unlink();
        }

        @Override
        public void visit(Code code) {
            code.insertBefore(new Text(code.getLiteral()));
            code.unlink();
        }

        @Override
        public void visit(HtmlInline html) {
            html.insertBefore(new Text(html.getLiteral()));
            html.unlink();
        }

        @Override
        public void visit(HtmlBlock html) {
            asParagraph(html, html.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            asParagraph(code, code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            asParagraph(code, code.getLiteral());
        }

        private static void asParagraph(Node node, String literal) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(literal));
            node.insertBefore(paragraph);
            node.unlink();
        }
    }
}
