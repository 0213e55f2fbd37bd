package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/**
 * A form that the builders sent and the client filled in: questions and labels, each with the answer below it.
 *
 * @param entries in reading order
 */
record Questionnaire(List<Entry> entries) {
    private static final Pattern ASKS = Phrases.within("ASKS");
    private static final Pattern CLIENT = Phrases.within("CLIENT");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?\\d{1,2}(?:[.)]\\d{0,2}){0,2}[.)]?\\s+|[a-z]\\)\\s+|\\p{Lu}\\d{1,2}[.):]?\\s+");
    /** A number that only forms have: {@code B3}. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}\\d{1,2}[.):]?\\s.*");

    /** What points from a question to its answer. */
    private static final Pattern ARROW = Pattern.compile("(?:[-=]+>|→)\\s*");

    private static final int LONGEST = 180;
    private static final int FEWEST = 5;

    /**
     * A question and what stands below it.
     *
     * @param heading the section that it stands in; null where there is none
     * @param question null for what stands below no question
     * @param answer empty where there is none
     */
    record Entry(Excerpt heading, Excerpt question, List<Block> answer) {}

    /** The form that {@code blocks} are; null where they are none. */
    static Questionnaire of(List<Block> blocks) {
        long labelled = blocks.stream().filter(Questionnaire::isLabelled).count();
        boolean numbered = labelled >= FEWEST;
        List<Entry> entries = new ArrayList<>();
        Excerpt heading = null;
        Excerpt question = null;
        List<Block> answer = new ArrayList<>();
        for (Block block :
                blocks.stream().flatMap(block -> items(block).stream()).toList()) {
            if (block instanceof Block.Heading title && (numbered || !isQuestion(title.text(), true))) {
                add(entries, heading, question, answer);
                heading = title.text();
                question = null;
            } else if (asked(block) != null && (!numbered || isLabelled(block))) {
                add(entries, heading, question, answer);
                question = asked(block);
                Block rest = behind(block, question);
                if (rest != null) {
                    answer.add(rest);
                }
            } else if (!(block instanceof Block.Rule)) {
                answer.add(block);
            }
        }
        add(entries, heading, question, answer);
        List<Entry> put =
                entries.stream().filter(entry -> entry.question() != null).toList();
        long asks = put.stream()
                .filter(entry -> CLIENT.matcher(entry.question().line().replace('’', '\''))
                        .find())
                .count();
        long topics = put.stream()
                .flatMap(entry ->
                        Topics.asked(entry.question().line())
                                .or(() -> Topics.of(entry.question().line()))
                                .stream())
                .distinct()
                .count();
        long answered = put.stream().filter(entry -> !entry.answer().isEmpty()).count();
        return put.size() >= FEWEST
                        && topics >= FEWEST
                        && (asks * 4 >= put.size() || numbered)
                        && answered * 2 >= put.size()
                ? new Questionnaire(List.copyOf(entries))
                : null;
    }

    private static boolean isLabelled(Block block) {
        return block instanceof Block.Paragraph text
                && LABEL.matcher(text.text().line()).matches()
                && (text.bold() > 0 || isArrowed(text));
    }

    /** Whether the answer stands behind an arrow below the question. */
    private static boolean isArrowed(Block.Paragraph text) {
        List<Excerpt> lines = text.text().lines();
        return lines.size() > 1 && ARROW.matcher(lines.get(1).text()).lookingAt();
    }

    private static void add(List<Entry> entries, Excerpt heading, Excerpt question, List<Block> answer) {
        if (question != null || !answer.isEmpty()) {
            entries.add(new Entry(heading, question, List.copyOf(answer)));
        }
        answer.clear();
    }

    /** Items of a list of questions as blocks of their own; other blocks as they are. */
    private static List<Block> items(Block block) {
        if (!(block instanceof Block.ItemList list)
                || list.items().stream().noneMatch(item -> asked(item.paragraph()) != null)) {
            return List.of(block);
        }
        List<Block> apart = new ArrayList<>();
        for (Block.Item item : list.items()) {
            apart.add(item.paragraph());
            apart.addAll(item.below());
        }
        return apart;
    }

    /** The question that a block begins with; null where it begins with none. */
    private static Excerpt asked(Block block) {
        if (block instanceof Block.Heading title) {
            return isQuestion(title.text(), true) ? title.text().without(NUMBER) : null;
        }
        if (!(block instanceof Block.Paragraph text) || text.text().isBlank()) {
            return null;
        }
        Excerpt first = text.text().lines().get(0);
        if (isLabelled(block) && text.bold() == 0) {
            return first.without(NUMBER);
        }
        boolean bold = text.bold() > 3 && text.bold() <= first.text().length() + 1;
        Excerpt question = bold ? text.text().part(0, text.bold()).strip() : first;
        return isQuestion(question, bold) ? question.without(NUMBER) : null;
    }

    private static boolean isQuestion(Excerpt text, boolean bold) {
        String words = text.line();
        return words.length() <= LONGEST
                && !words.matches("(?:Q|A|F|P|V|R)\\s*\\d*\\s*:.*|(?:Q|A|F|P|V|R)\\s*[.)].*")
                && (words.endsWith("?") || bold && (NUMBER.matcher(words).lookingAt() || words.length() > 3))
                && (bold || ASKS.matcher(words.replace('’', '\'')).find());
    }

    /** An answer behind an arrow; a list where there are several. */
    private static Block arrowed(Excerpt answer, Block.Paragraph text) {
        List<Block.Item> items = new ArrayList<>();
        for (Excerpt one : answer.split(Pattern.compile("(?m)^\\s*" + ARROW.pattern()))) {
            items.add(new Block.Item(
                    Block.Mark.NONE,
                    new Block.Paragraph(
                            one, 0, text.links(), one.span().line(), one.span().endLine()),
                    List.of()));
        }
        return items.size() == 1
                ? items.get(0).paragraph()
                : items.isEmpty()
                        ? null
                        : new Block.ItemList(
                                false, items, items.get(0).paragraph().line(), text.lastLine());
    }

    private static Block behind(Block block, Excerpt question) {
        if (!(block instanceof Block.Paragraph text)) {
            return null;
        }
        int end = text.text().text().indexOf(question.text()) + question.text().length();
        int line = text.text().text().indexOf('\n', end);
        Excerpt rest = text.text().from(end).strip();
        boolean help = line >= 0 && line > end && text.bold() > 3;
        Excerpt answer = help ? text.text().from(line).strip() : rest;
        if (ARROW.matcher(answer.text()).lookingAt()) {
            return arrowed(answer, text);
        }
        return answer.isBlank()
                ? null
                : new Block.Paragraph(answer, 0, text.links(), answer.span().line(), text.lastLine());
    }
}
