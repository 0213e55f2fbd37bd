package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads questions that visitors ask, with their answers. */
final class QuestionReader {
    private static final Pattern ASKED = Pattern.compile(
            "(?s)\\s*(?:(?:Q|Question|F|Frage|P)\\s*\\d*\\s*[:.)]\\s*)?(?<question>[^?\\n]{4,200}\\?)\\s*(?:[–—:-]+\\s+|→\\s*)?(?:(?:A|Answer|Antwort|R|Respuesta)\\s*\\d*\\s*[:.)]\\s*)?(?<answer>.*)");
    private static final Pattern ANSWER = Pattern.compile("^(?:A|Answer|Antwort|R|Respuesta)\\s*\\d*\\s*[:.)]\\s*");

    /** Marks without a colon: {@code Q Are dogs welcome?} above {@code A Yes}. */
    private static final Pattern BARE = Pattern.compile("[QFV]\\s+(?=¿?\\p{Lu})");

    private static final Pattern BARE_ANSWER = Pattern.compile("[AR]\\s+(?=\\p{L})");
    private static final Pattern UNDECIDED = Phrases.first("UNDECIDED");
    private static final Pattern ANSWERED = Pattern.compile("(?s)¿?\\p{Lu}[^?.!\\n]{7,160}\\?\\s+\\p{L}.{1,400}");

    private final Found found;

    QuestionReader(Found found) {
        this.found = found;
    }

    /** Whether several lines of a text are questions, each with its answer behind it. */
    static boolean several(Excerpt text) {
        return text.lines().stream()
                        .filter(line -> ANSWERED.matcher(line.text()).matches()
                                && !Voice.toBuilders(line.text())
                                && Topics.whole(line.line()).isEmpty())
                        .count()
                > 1;
    }

    /** Questions as headings, list items, bold or marked lines. */
    void read(Section section) {
        Excerpt open = null;
        for (Block block : section.blocks()) {
            open = read(block, open);
        }
        unanswered(open);
        for (Section child : section.children()) {
            Value.Text answer = Bodies.of(child, found);
            if (answer == null) {
                unanswered(child.heading());
            } else {
                found.add(
                        "faq",
                        Values.fields(
                                "question",
                                child.heading().without(Pattern.compile("(?:Q|F)?\\d*[:.)]\\s*")),
                                "answer",
                                answer));
            }
        }
    }

    /** A question with its answer in one line. */
    void line(Excerpt text) {
        unanswered(one(text, null));
    }

    /** The question that this block leaves open, or null. */
    private Excerpt read(Block block, Excerpt open) {
        if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                Excerpt rest = one(item.paragraph().text(), open);
                for (Block below : item.below()) {
                    rest = read(below, rest);
                }
                open = rest;
            }
            return open;
        }
        if (block instanceof Block.Table table) {
            table.rows().stream().filter(row -> row.size() > 1).forEach(row -> add(row.get(0), row.get(1)));
            return open;
        }
        if (block instanceof Block.Quote quote) {
            for (Block inner : quote.blocks()) {
                open = read(inner, open);
            }
            return open;
        }
        return block instanceof Block.Paragraph text ? one(text.text(), open) : open;
    }

    private Excerpt one(Excerpt text, Excerpt open) {
        List<Excerpt> lines = text.lines();
        boolean several = lines.stream()
                        .filter(line -> (line.text().contains("?")
                                        && ASKED.matcher(line.text()).matches())
                                || line.text().matches("(?s)(Q|F|P)\\s*\\d*[:.)].*"))
                        .count()
                > 1;
        if (several) {
            for (Excerpt line : lines) {
                open = one(line, open);
            }
            return open;
        }
        if (open != null && !text.text().strip().endsWith("?") && !asksFirst(lines)) {
            add(open, text.without(ANSWER));
            return null;
        }
        Matcher asked = ASKED.matcher(text.text());
        if (!asked.matches()) {
            new RunningText(found).facts(text);
            return null;
        }
        unanswered(open);
        Excerpt question =
                text.part(asked.start("question"), asked.end("question")).strip();
        Excerpt answer = text.part(asked.start("answer"), asked.end("answer")).strip();
        if (answer.isBlank()) {
            return question;
        }
        add(question, answer);
        return null;
    }

    /** Whether a paragraph brings its own question: then it answers no other one. */
    private static boolean asksFirst(List<Excerpt> lines) {
        return lines.size() > 1
                && lines.get(0).text().endsWith("?")
                && !lines.get(lines.size() - 1).text().endsWith("?");
    }

    private void add(Excerpt asked, Excerpt answered) {
        boolean marked = BARE.matcher(asked.text()).lookingAt();
        Excerpt question = marked ? asked.without(BARE) : asked;
        Excerpt answer = marked ? answered.without(BARE_ANSWER) : answered;
        if (Placeholder.in(answer.text())
                || Voice.isNoAnswer(answer.text())
                || UNDECIDED.matcher(answer.line().replace('’', '\'')).find()
                || answer.text()
                        .matches(
                                "(?isU)\\W*\\(.*\\)\\W*|\\W*(pending|todo|to follow|folgt|kommt noch|ni idea|à (discuter|voir|confirmer)|pendiente)\\b.*|.{0,40}\\b(to (supply|provide|confirm|answer|check)|will (supply|answer|confirm)|klärt|klären wir)\\b.{0,20}")) {
            unanswered(question);
            return;
        }
        for (Value.Text words : ProseReader.stretches(new ProseReader(found).visible(answer, true))) {
            found.add("faq", Values.fields("question", question, "answer", words));
        }
    }

    private void unanswered(Excerpt question) {
        if (question != null) {
            found.remark(Remark.Kind.UNCLEAR, question.span(), "a question without an answer: " + question.line());
        }
    }
}
