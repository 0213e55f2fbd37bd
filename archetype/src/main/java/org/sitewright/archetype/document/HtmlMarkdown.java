package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Elements of HTML as lines of Markdown. */
final class HtmlMarkdown {
    private static final int MAX_DEPTH = 60;
    private static final int LONGEST_NOTE = 600;
    private static final Set<String> ITEM = Set.of("li", "dd");

    /** The visible content of {@code element}. */
    String of(Element element) {
        return String.join("\n", blocks(element, 0)).strip() + "\n";
    }

    /** Lines of what {@code parent} holds, with an empty one between blocks. */
    List<String> blocks(Element parent, int depth) {
        List<String> lines = new ArrayList<>();
        HtmlWords words = new HtmlWords();
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words.text(text.getWholeText());
            } else if (node instanceof Comment comment) {
                separate(lines, words.lines());
                words = new HtmlWords();
                note(lines, comment);
            } else if (node instanceof Element element) {
                if (depth > MAX_DEPTH) {
                    words.text(element.text());
                } else if (holdsBlocks(element)) {
                    separate(lines, words.lines());
                    words = new HtmlWords();
                    separate(lines, block(element, depth + 1));
                } else {
                    words.element(element);
                }
            }
        }
        separate(lines, words.lines());
        return lines;
    }

    /** What somebody remarks on the words before it, behind them; old markup is no remark. */
    private static void note(List<String> lines, Comment comment) {
        String said = comment.getData().strip();
        if (said.length() > LONGEST_NOTE || !said.contains(" ") || said.matches("(?s).*[<>].*|\\[.*")) {
            return;
        }
        HtmlWords words = new HtmlWords();
        words.text(said.replaceAll("[\\[\\]]", " "));
        String note = "[note: " + words.plain() + "]";
        if (lines.isEmpty()) {
            lines.add(note);
        } else {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + note);
        }
    }

    private static boolean holdsBlocks(Element element) {
        return element.isBlock()
                || element.selectFirst("p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6") != null;
    }

    private static void separate(List<String> lines, List<String> more) {
        if (!more.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(more);
        }
    }

    private List<String> block(Element element, int depth) {
        String name = element.normalName();
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "ul", "ol", "menu" -> list(element, name.equals("ol"), depth);
            case "table" -> table(element, depth);
            case "blockquote" -> prefixed("> ", "> ", blocks(element, depth));
            case "hr" -> List.of("***");
            case "pre" -> code(element.wholeText());
            case "dt" -> bold(blocks(element, depth));
            default -> blocks(element, depth);
        };
    }

    private List<String> heading(Element element, int level) {
        HtmlWords words = new HtmlWords();
        words.children(element);
        String text = words.plain();
        return text.isEmpty() ? List.of() : List.of("#".repeat(level) + " " + text);
    }

    private List<String> list(Element list, boolean ordered, int depth) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Node node : list.childNodes()) {
            if (node instanceof Comment comment) {
                note(lines, comment);
            }
            if (!(node instanceof Element child)) {
                continue;
            }
            List<String> item = blocks(child, depth + 1);
            if (item.isEmpty()) {
                continue;
            }
            if (ITEM.contains(child.normalName())) {
                String sign = ordered ? number++ + ". " : "- ";
                lines.addAll(prefixed(sign, " ".repeat(sign.length()), item));
            } else {
                // A list right within a list stands below the item before it.
                lines.addAll(prefixed(lines.isEmpty() ? "" : "   ", lines.isEmpty() ? "" : "   ", item));
            }
        }
        return lines;
    }

    private List<String> table(Element table, int depth) {
        boolean layout = table.selectFirst("table table, h1, h2, h3, h4, h5, h6, li > p, blockquote") != null;
        List<List<Element>> rows = new ArrayList<>();
        int columns = 0;
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue;
            }
            List<Element> cells = row.children();
            rows.add(cells);
            columns = Math.max(columns, cells.size());
        }
        if (layout || columns < 2) {
            List<String> lines = new ArrayList<>();
            rows.forEach(row -> row.forEach(cell -> separate(lines, blocks(cell, depth))));
            return lines;
        }
        return HtmlTable.of(table, rows, columns);
    }

    private static List<String> bold(List<String> lines) {
        return lines.size() == 1 && !lines.get(0).startsWith("**") ? List.of("**" + lines.get(0) + "**") : lines;
    }

    private static List<String> code(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        List<String> lines = new ArrayList<>(List.of(fence));
        text.stripTrailing().lines().forEach(lines::add);
        lines.add(fence);
        return lines;
    }

    private static List<String> prefixed(String first, String rest, List<String> lines) {
        List<String> prefixed = new ArrayList<>();
        for (String line : lines) {
            String prefix = prefixed.isEmpty() ? first : rest;
            prefixed.add((prefix + line).stripTrailing());
        }
        return prefixed;
    }
}
