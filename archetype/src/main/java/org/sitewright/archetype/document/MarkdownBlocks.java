package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Blocks of Markdown. */
final class MarkdownBlocks {
    // Without indented code, because people indent; without blocks of HTML, so that Markdown between tags is read.
    // In the order of CommonMark, which decides whether a line of dashes underlines a heading.
    private static final Set<Class<? extends org.commonmark.node.Block>> KINDS = new LinkedHashSet<>(
            List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class));
    // The limits on nesting bound every recursion over nodes and blocks.
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(KINDS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(60)
            .maxInlineNesting(60)
            .build();

    private static final int MAX_SIGNS = 150_000;

    private final Excerpt input;
    private final Set<String> addresses = new HashSet<>();

    private MarkdownBlocks(Excerpt input) {
        this.input = input;
    }

    /**
     * The blocks of {@code input}.
     *
     * @throws UnreadableException when it has more lines and signs than can be parsed in the time that a brief has
     */
    static List<Block> of(Excerpt input) {
        if (input.isBlank()) {
            return List.of();
        }
        long signs = input.text()
                .chars()
                .filter(c -> "[]<>*_`!&|\\\n".indexOf(c) >= 0)
                .count();
        if (signs > MAX_SIGNS) {
            throw new UnreadableException(
                    "%,d lines and signs of markup, which nobody wrote; give the words that matter".formatted(signs));
        }
        Node root = PARSER.parse(input.text());
        MarkdownBlocks blocks = new MarkdownBlocks(input);
        blocks.collectAddresses(root);
        return LooseLines.blocks(blocks.parts(root), true);
    }

    private List<LooseLines.Part> parts(Node parent) {
        List<LooseLines.Part> parts = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!node.getSourceSpans().isEmpty()) {
                add(node, parts);
            }
        }
        return parts;
    }

    private void add(Node node, List<LooseLines.Part> parts) {
        if (node instanceof Paragraph) {
            parts.add(LooseLines.Part.of(Inlines.of(input, node)));
        } else if (node instanceof Heading heading) {
            heading(heading, parts);
        } else if (node instanceof ListBlock list) {
            add(list(list), parts);
        } else if (node instanceof BlockQuote) {
            List<Block> blocks = LooseLines.blocks(parts(node), true);
            if (!blocks.isEmpty()) {
                add(new Block.Quote(blocks, line(node), lastLine(node)), parts);
            }
        } else if (node instanceof FencedCodeBlock code) {
            Excerpt text = CodeLines.of(input, code);
            if (!text.isBlank()) {
                add(new Block.Code(text, line(node), lastLine(node)), parts);
            }
        } else if (node instanceof ThematicBreak) {
            add(new Block.Rule(line(node), lastLine(node)), parts);
        } else if (node instanceof TableBlock table) {
            add(TableCells.of(input, table, line(node), lastLine(node)), parts);
        } else if (node instanceof LinkReferenceDefinition definition
                && !addresses.contains(definition.getDestination())) {
            // Nothing refers to it: "[Phone]: 0161-496-0000" is a line that somebody wrote.
            parts.add(LooseLines.Part.of(plain(node)));
        }
    }

    private static void add(Block block, List<LooseLines.Part> parts) {
        if (block != null) {
            parts.add(LooseLines.Part.of(block));
        }
    }

    private void heading(Heading heading, List<LooseLines.Part> parts) {
        RichText text = Inlines.of(input, heading);
        SourceSpan first = heading.getSourceSpans().get(0);
        boolean underlined = !input.text()
                .substring(first.getInputIndex(), first.getInputIndex() + first.getLength())
                .stripLeading()
                .startsWith("#");
        if (underlined && heading.getLevel() == 2 && !LooseLines.headingLike(text.words())) {
            // A rule that somebody drew right below a paragraph.
            parts.add(LooseLines.Part.of(text));
            add(new Block.Rule(lastLine(heading), lastLine(heading)), parts);
            return;
        }
        Excerpt words = text.text().withoutPictographs().strip();
        add(
                words.isBlank()
                        ? new Block.Rule(line(heading), lastLine(heading))
                        : new Block.Heading(heading.getLevel(), words, line(heading), lastLine(heading)),
                parts);
    }

    private Block list(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Block.Item read = LooseLines.item(parts(item), emptyAt(item));
            if (!read.paragraph().text().isBlank() || !read.below().isEmpty()) {
                items.add(read);
            }
        }
        return items.isEmpty()
                ? null
                : new Block.ItemList(!(list instanceof BulletList), List.copyOf(items), line(list), lastLine(list));
    }

    private Block.Paragraph emptyAt(Node item) {
        int line = item.getSourceSpans().isEmpty() ? 1 : line(item);
        return new Block.Paragraph(input.part(0, 0), 0, List.of(), line, line);
    }

    private RichText plain(Node node) {
        RichText.Builder out = new RichText.Builder();
        for (SourceSpan span : node.getSourceSpans()) {
            out.breakLine(input.place(span.getInputIndex()));
            for (int i = span.getInputIndex(); i < span.getInputIndex() + span.getLength(); i++) {
                out.add(input.text().charAt(i), input.place(i), false);
            }
        }
        return out.build(input.source());
    }

    private void collectAddresses(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                addresses.add(image.getDestination());
                visitChildren(image);
            }
        });
    }

    private int line(Node node) {
        return input.source().lineAt(input.place(node.getSourceSpans().get(0).getInputIndex()));
    }

    private int lastLine(Node node) {
        SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        int end = Math.min(
                        last.getInputIndex() + Math.max(1, last.getLength()),
                        input.text().length())
                - 1;
        return input.source().lineAt(input.place(end));
    }
}
