package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A Markdown document as sections.
 *
 * @param title of the document, where it begins with one
 * @param titleLine its line
 * @param preamble blocks before the first section
 * @param sections below the title
 */
record MarkdownSections(Optional<String> title, int titleLine, List<Node> preamble, List<Section> sections) {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(50)
            .build();

    static MarkdownSections of(String text) {
        List<Node> blocks = MarkdownText.children(PARSER.parse(text));
        List<String> lines = Arrays.asList(text.split("\n", -1));
        Optional<String> title = Optional.empty();
        int titleLine = 0;
        if (!blocks.isEmpty()
                && blocks.get(0) instanceof Heading first
                && first.getLevel() == 1
                && Vocabulary.section(MarkdownText.plain(first)).isEmpty()) {
            title = Optional.of(MarkdownText.plain(first));
            titleLine = MarkdownText.line(first);
            blocks = blocks.subList(1, blocks.size());
        }
        int start = 0;
        while (start < blocks.size() && !(blocks.get(start) instanceof Heading)) {
            start++;
        }
        return new MarkdownSections(
                title,
                titleLine,
                blocks.subList(0, start),
                sections(blocks.subList(start, blocks.size()), lines, lines.size()));
    }

    /** Sections of blocks that begin with a heading; {@code end} is the last line that belongs to them. */
    private static List<Section> sections(List<Node> blocks, List<String> lines, int end) {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            Heading heading = (Heading) blocks.get(at);
            int next = at + 1;
            while (next < blocks.size()
                    && !(blocks.get(next) instanceof Heading other && other.getLevel() <= heading.getLevel())) {
                next++;
            }
            List<Node> inside = blocks.subList(at + 1, next);
            int last = next < blocks.size() ? MarkdownText.line(blocks.get(next)) - 1 : end;
            int own = 0;
            while (own < inside.size() && !(inside.get(own) instanceof Heading)) {
                own++;
            }
            int first = inside.isEmpty() ? last : MarkdownText.line(inside.get(0));
            String source = inside.isEmpty() ? "" : source(lines.subList(first - 1, last));
            sections.add(new Section(
                    MarkdownText.plain(heading),
                    MarkdownText.line(heading),
                    inside.subList(0, own),
                    sections(inside.subList(own, inside.size()), lines, last),
                    source,
                    first));
            at = next;
        }
        return sections;
    }

    /** Without the rule that often ends a section. */
    private static String source(List<String> lines) {
        return String.join("\n", lines)
                .strip()
                .replaceFirst("\\n+\\s*(-{3,}|\\*{3,}|_{3,})$", "")
                .strip()
                .replaceFirst("^(-{3,}|\\*{3,})$", "");
    }
}
