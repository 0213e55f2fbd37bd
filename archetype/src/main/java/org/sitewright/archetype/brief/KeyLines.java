package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Reads {@code Key: value} lines, in paragraphs or lists; a key without value takes the list below it. */
final class KeyLines {
    private static final Pattern PAIR = Pattern.compile("(?s)([^:\\n]{2,40}?)\\s*:(?:\\s+(.*)|$)");

    private final BiConsumer<String, Value> known;
    private final List<Remark> remarks;
    private final String group;

    KeyLines(BiConsumer<String, Value> known, List<Remark> remarks) {
        this(known, remarks, "");
    }

    /** Only keys of {@code group}, such as {@code colors.}, count. */
    KeyLines(BiConsumer<String, Value> known, List<Remark> remarks, String group) {
        this.known = known;
        this.remarks = remarks;
        this.group = group;
    }

    void read(List<Node> blocks) {
        for (Node block : blocks) {
            if (block instanceof ListBlock) {
                MarkdownText.children(block).forEach(this::item);
            } else if (block instanceof Paragraph) {
                String[] lines = MarkdownText.plain(block).split("\n");
                for (int i = 0; i < lines.length; i++) {
                    line(lines[i].strip(), MarkdownText.line(block) + i, Optional.empty());
                }
            } else if (!(block instanceof ThematicBreak)) {
                notUnderstood(MarkdownText.line(block), MarkdownText.plain(block));
            }
        }
    }

    private void item(Node item) {
        Node first = item.getFirstChild();
        if (first instanceof Paragraph) {
            Optional<Node> below = Optional.ofNullable(first.getNext()).filter(BulletList.class::isInstance);
            line(MarkdownText.plain(first).replaceAll("\\s*\\n\\s*", " "), MarkdownText.line(first), below);
        } else if (first != null) {
            notUnderstood(MarkdownText.line(item), MarkdownText.plain(item));
        }
    }

    private void line(String text, int line, Optional<Node> below) {
        Matcher pair = PAIR.matcher(text);
        if (!pair.matches()) {
            notUnderstood(line, text);
            return;
        }
        Optional<String> key =
                Vocabulary.key(pair.group(1)).filter(name -> name.startsWith(group) || name.equals("notes"));
        String value = pair.group(2) == null ? "" : pair.group(2).strip();
        if (key.isEmpty()) {
            notUnderstood(line, pair.group(1));
        } else if (key.get().equals("notes")) {
            remarks.add(new Remark(Remark.Kind.FOR_BUILDERS, line, pair.group(1)));
        } else if (!value.isEmpty()) {
            known.accept(key.get(), new Value.Text(value, line));
        } else {
            below.ifPresent(list -> known.accept(key.get(), items(list)));
        }
    }

    private static Value items(Node list) {
        List<Value> items = new ArrayList<>();
        for (Node item : MarkdownText.children(list)) {
            items.add(new Value.Text(MarkdownText.plain(item).replaceAll("\\s+", " "), MarkdownText.line(item)));
        }
        return new Value.Items(items, MarkdownText.line(list));
    }

    private void notUnderstood(int line, String text) {
        if (!text.isBlank()) {
            String start = text.replaceAll("\\s+", " ");
            remarks.add(new Remark(
                    Remark.Kind.NOT_UNDERSTOOD,
                    line,
                    "\"" + (start.length() > 50 ? start.substring(0, 49) + "…" : start) + "\""));
        }
    }
}
