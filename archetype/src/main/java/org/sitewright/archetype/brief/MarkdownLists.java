package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/** Testimonials, questions, opening hours and wanted pages of a Markdown brief. */
final class MarkdownLists {
    private static final Pattern SAID = Pattern.compile("(?s)(.+?)\\s*(?:\\n|\\s)[–—-]+\\s*([^–—\\n]{2,80})");
    private static final Pattern ASKED = Pattern.compile("(?s)(.+?\\?)\\s+(.+)");

    private final List<Remark> remarks;

    MarkdownLists(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** The items of {@code section}, or null where there is none. */
    Value read(String key, Section section) {
        List<Value> items = new ArrayList<>();
        for (Node block : section.blocks()) {
            List<Node> parts = block instanceof ListBlock
                            || (block instanceof BlockQuote
                                    && key.equals("testimonials")
                                    && block.getFirstChild() instanceof ListBlock)
                    ? MarkdownText.children(block)
                    : List.of(block);
            if (block instanceof TableBlock table && key.equals("hours")) {
                for (Value row : new MarkdownTable(remarks).read(table)) {
                    items.add(joined((Value.Fields) row));
                }
            } else if (!(block instanceof ThematicBreak)) {
                parts.forEach(part -> read(key, part, items, section.title()));
            }
        }
        if (key.equals("faq")) {
            for (Section child : section.children()) {
                items.add(pair("question", child.title(), "answer", child.source(), child.line()));
            }
        } else {
            section.children()
                    .forEach(child -> notUnderstood(
                            child.line(), "\"" + child.title() + "\" in section \"" + section.title() + "\""));
        }
        return items.isEmpty() ? null : new Value.Items(items, section.line());
    }

    private void read(String key, Node part, List<Value> items, String section) {
        String text = MarkdownText.children(part).stream().allMatch(child -> !(child instanceof Paragraph))
                ? MarkdownText.plain(part)
                : MarkdownText.children(part).stream().map(MarkdownText::plain).collect(Collectors.joining("\n"));
        int line = MarkdownText.line(part);
        switch (key) {
            case "testimonials" -> testimonial(text, line, items, section);
            case "faq" -> question(part, text, line, items, section);
            case "hours", "pages" -> {
                String[] lines = text.split("\n");
                for (int i = 0; i < lines.length; i++) {
                    items.add(new Value.Text(lines[i].strip(), line + i));
                }
            }
            default -> throw new IllegalArgumentException(key);
        }
    }

    private void testimonial(String text, int line, List<Value> items, String section) {
        Matcher said = SAID.matcher(text.strip());
        if (!said.matches()) {
            notUnderstood(line, "words in section \"" + section + "\" that do not end in — and a name");
            return;
        }
        String quote = said.group(1).strip().replaceAll("^[\"“„«»'‘]+\\s*|\\s*[\"”“»«'’]+$", "");
        String[] who = said.group(2).strip().split(",\\s*", 2);
        List<Value.Field> fields = new ArrayList<>(List.of(field("quote", quote, line), field("name", who[0], line)));
        if (who.length > 1) {
            fields.add(field("role", who[1], line));
        }
        items.add(new Value.Fields(fields, line));
    }

    private void question(Node part, String text, int line, List<Value> items, String section) {
        Node paragraph = part instanceof Paragraph ? part : part.getFirstChild();
        Node first = paragraph == null ? null : paragraph.getFirstChild();
        String plain = text.replaceFirst("(?i)^(q|question|f|frage)\\s*:\\s*", "")
                .replaceFirst("(?im)^(a|answer|antwort)\\s*:\\s*", "");
        Matcher asked = ASKED.matcher(plain);
        if (first instanceof StrongEmphasis strong
                && plain.length() > MarkdownText.plain(strong).length()) {
            String question = MarkdownText.plain(strong);
            items.add(pair(
                    "question",
                    question,
                    "answer",
                    plain.substring(question.length()).strip(),
                    line));
        } else if (asked.matches()) {
            items.add(pair(
                    "question",
                    asked.group(1).replaceAll("\\s+", " "),
                    "answer",
                    asked.group(2).strip(),
                    line));
        } else {
            notUnderstood(line, "words in section \"" + section + "\" that are no question with an answer");
        }
    }

    private static Value joined(Value.Fields row) {
        String text = row.fields().stream()
                .map(field -> ((Value.Text) field.value()).text())
                .collect(Collectors.joining(": "));
        return new Value.Text(text, row.line());
    }

    private static Value pair(String first, String one, String second, String two, int line) {
        return new Value.Fields(
                List.of(
                        field(first, one, line),
                        new Value.Field(second, line, two.isBlank() ? null : new Value.Text(two, line))),
                line);
    }

    private static Value.Field field(String key, String text, int line) {
        return new Value.Field(key, line, new Value.Text(text, line));
    }

    private void notUnderstood(int line, String what) {
        remarks.add(new Remark(Remark.Kind.NOT_UNDERSTOOD, line, what));
    }
}
