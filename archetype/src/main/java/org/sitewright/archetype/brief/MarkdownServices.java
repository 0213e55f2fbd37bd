package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** Services of a Markdown brief: a table, a list ({@code **Name** — text — 45 USD, 60 min}), or a heading each. */
final class MarkdownServices {
    private static final Pattern PAIR = Pattern.compile("([\\p{L} ]{2,20}):\\s+(.+)");
    private static final Pattern PRICE = Pattern.compile(
            "(?i)(from |ab |dès |desde |da )?([$€£]\\s?\\d[\\d.,’]*|\\d[\\d.,’]*\\s?([$€£]|(?-i:[A-Z]{3})\\b)|(?-i:[A-Z]{3})\\s\\d[\\d.,’]*)");
    private static final Pattern DURATION = Pattern.compile(
            "(?i)\\d+([–-]\\d+)?\\s*(min|minutes?|minuten|h|hours?|stunden?|std\\.?|days?|tage?|weeks?|wochen?)\\.?");

    private final List<Remark> remarks;
    private Value.Text lead;

    MarkdownServices(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** A paragraph that stands before the services. */
    Optional<Value.Text> lead() {
        return Optional.ofNullable(lead);
    }

    /** Null where the section holds none. */
    Value read(Section section) {
        List<Value> items = new ArrayList<>();
        for (Node block : section.blocks()) {
            int line = MarkdownText.line(block);
            if (block instanceof TableBlock table) {
                items.addAll(new MarkdownTable(remarks).read(table));
            } else if (block instanceof ListBlock) {
                MarkdownText.children(block).forEach(item -> items.add(item(item)));
            } else if (block instanceof Paragraph && lead == null && items.isEmpty()) {
                lead = new Value.Text(MarkdownText.plain(block), line);
            } else if (!MarkdownText.plain(block).isBlank()) {
                remarks.add(new Remark(
                        Remark.Kind.NOT_UNDERSTOOD, line, "a paragraph of section \"" + section.title() + "\""));
            }
        }
        section.children().forEach(child -> items.add(headed(child)));
        return items.isEmpty() ? null : new Value.Items(items, section.line());
    }

    private Value headed(Section section) {
        List<Value.Field> fields = new ArrayList<>(List.of(field("name", section.title(), section.line())));
        StringBuilder text = new StringBuilder();
        for (Node block : section.blocks()) {
            List<Node> parts = block instanceof ListBlock ? MarkdownText.children(block) : List.of(block);
            for (Node part : parts) {
                String[] lines = MarkdownText.plain(part).split("\n");
                for (int i = 0; i < lines.length; i++) {
                    Matcher pair = PAIR.matcher(lines[i].strip());
                    Optional<String> key = pair.matches()
                            ? Vocabulary.column(pair.group(1)).filter(name -> !name.equals("name"))
                            : Optional.empty();
                    if (key.isPresent()) {
                        fields.add(field(key.get(), pair.group(2), MarkdownText.line(part) + i));
                    } else {
                        text.append(lines[i].strip()).append(' ');
                    }
                }
            }
        }
        if (!text.toString().isBlank()
                && fields.stream().noneMatch(field -> field.key().equals("text"))) {
            fields.add(field("text", text.toString().strip(), section.line()));
        }
        return new Value.Fields(fields, section.line());
    }

    private static Value item(Node item) {
        int line = MarkdownText.line(item);
        String all = MarkdownText.plain(item).replaceAll("\\s+", " ");
        Node start = item.getFirstChild() == null ? null : item.getFirstChild().getFirstChild();
        String name = start instanceof StrongEmphasis
                ? MarkdownText.plain(start).replaceFirst("[:.]$", "")
                : all.split("\\s[–—-]\\s|:\\s", 2)[0];
        String rest = all.substring(Math.min(all.length(), name.length())).replaceFirst("^[\\s:.,–—-]+", "");
        List<Value.Field> fields = new ArrayList<>(List.of(field("name", name, line)));
        List<String> texts = new ArrayList<>();
        for (String segment : rest.split("\\s[–—-]\\s")) {
            if (!figures(fields, segment, line) && !segment.isBlank()) {
                texts.add(segment.strip());
            }
        }
        if (!texts.isEmpty()) {
            fields.add(field("text", String.join(" – ", texts), line));
        }
        return new Value.Fields(fields, line);
    }

    /** Takes a segment that holds nothing but a price and a duration. */
    private static boolean figures(List<Value.Field> fields, String segment, int line) {
        List<Value.Field> found = new ArrayList<>();
        for (String part : segment.strip().replaceFirst("\\.$", "").split(",\\s+|\\s*/\\s*|\\s*·\\s*")) {
            String figure = part.strip();
            if (PRICE.matcher(figure).matches()) {
                found.add(field("price", figure, line));
            } else if (DURATION.matcher(figure).matches()) {
                found.add(field("duration", figure, line));
            } else {
                return false;
            }
        }
        boolean again = found.stream().anyMatch(field -> fields.stream()
                        .anyMatch(other -> other.key().equals(field.key())))
                || found.stream()
                                .map(field -> field.key().toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        < found.size();
        return !again && fields.addAll(found);
    }

    private static Value.Field field(String key, String text, int line) {
        return new Value.Field(key, line, new Value.Text(text, line));
    }
}
