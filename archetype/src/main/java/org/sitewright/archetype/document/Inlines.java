package org.sitewright.archetype.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of a node of Markdown, each character with its place. */
final class Inlines {
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)[\\s\\S]*");
    private static final Pattern NEW_LINE =
            Pattern.compile("br|p|div|li|ul|ol|tr|table|h[1-6]|dd|dt|dl|section|article|header|footer|summary|details");

    private final Region region;
    private final RichText.Builder out = new RichText.Builder();
    private int reached;

    private Inlines(Region region, int start) {
        this.region = region;
        this.reached = start;
    }

    /** The words of a paragraph or heading. */
    static RichText of(Excerpt input, Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        int start = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
        return of(new Region.Whole(input), start, block, input.source());
    }

    /** The words of a cell. */
    static RichText of(Excerpt input, TableCell cell) {
        if (cell.getSourceSpans().isEmpty()) {
            return new RichText.Builder().build(input.source());
        }
        SourceSpan span = cell.getSourceSpans().get(0);
        return of(Region.cell(input, span), span.getInputIndex(), cell, input.source());
    }

    private static RichText of(Region region, int start, Node node, Document.Lines source) {
        Inlines inlines = new Inlines(region, start);
        inlines.children(node, false);
        return inlines.out.build(source);
    }

    // Its depth is bounded by the parser (MarkdownBlocks).
    private void children(Node parent, boolean strong) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                text(text.getLiteral(), region.source(node), strong);
            } else if (node instanceof Code code) {
                code(code.getLiteral(), region.source(node), strong);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                reached = region.lineEnd(reached);
                out.breakLine(region.place(reached));
            } else if (node instanceof HtmlInline html) {
                tag(html);
            } else if (node instanceof Link || node instanceof Image) {
                int from = out.length();
                children(node, strong);
                out.link(from, node instanceof Link link ? link.getDestination() : ((Image) node).getDestination());
            } else {
                children(node, strong || node instanceof StrongEmphasis);
            }
        }
    }

    private void text(String literal, Region.Slice source, boolean strong) {
        int at = 0;
        int shown = 0;
        String text = source.text();
        while (shown < literal.length() && at < text.length()) {
            CharacterReference reference = CharacterReference.at(text, at, literal, shown);
            for (int i = 0; i < reference.shown() && shown < literal.length(); i++) {
                add(literal.charAt(shown++), source.index(at + reference.offset()), strong);
            }
            at += reference.length();
        }
    }

    private void code(String literal, Region.Slice source, boolean strong) {
        String text = source.text();
        int ticks = 0;
        while (ticks < text.length() && text.charAt(ticks) == '`') {
            ticks++;
        }
        int padding = (text.length() - 2 * ticks - literal.length()) / 2;
        for (int i = 0; i < literal.length(); i++) {
            int at = Math.min(ticks + padding + i, text.length() - 1);
            add(literal.charAt(i), source.index(at), strong);
        }
    }

    private void tag(HtmlInline html) {
        Matcher tag = TAG.matcher(html.getLiteral());
        if (!tag.matches()) {
            return;
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        Region.Slice source = region.source(html);
        int index = source.text().isEmpty() ? reached : source.index(0);
        if (NEW_LINE.matcher(name).matches()) {
            out.breakLine(region.place(index));
        } else if (name.equals("td") || name.equals("th")) {
            out.add(' ', region.place(index), false);
        }
    }

    private void add(char character, int index, boolean strong) {
        reached = index;
        out.add(character, region.place(index), strong);
    }
}
