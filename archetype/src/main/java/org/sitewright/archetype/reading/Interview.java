package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.document.Excerpt;

/** Reads questions that were put to the client, and the answers: each question says what its answer is about. */
final class Interview {
    private static final Pattern QUESTION =
            Pattern.compile("(?s)\\s*(?:Q|F|P|Question|Frage)\\s*\\d*\\s*[:.)]\\s*(.+)");
    private static final Pattern ANSWER =
            Pattern.compile("(?s)\\s*(?:A|R|Answer|Antwort|Respuesta)\\s*\\d*\\s*[:.)]\\s*(.*)");

    /** A question that asks for words to be shown. */
    private static final Pattern FOR_VISITORS = Pattern.compile("(?iU)" + Phrases.any("ASKS_FOR_WORDS"));

    private static final Pattern AGREED = Pattern.compile("(?iU)(?:yes|ja|oui|sí)[.,!:]\\s+");

    private final Found found;
    private final FactReader facts;

    Interview(Found found) {
        this.found = found;
        this.facts = new FactReader(found);
    }

    /** Whether {@code question} asks what customers should read. */
    static boolean asksForWords(String question) {
        return FOR_VISITORS.matcher(question).find();
    }

    /** Whether a line of {@code text} is marked as a question. */
    static boolean isMarked(Excerpt text) {
        return text.lines().stream()
                .anyMatch(line -> QUESTION.matcher(line.text()).matches());
    }

    /** The answer in a paragraph that is marked as one, without its mark; null where it is none. */
    static Excerpt answered(Excerpt text) {
        Matcher answer = ANSWER.matcher(text.text());
        return answer.matches() ? text.group(answer, 1).strip() : null;
    }

    /** The question whose answer stands in the next block: its mark {@code A:} ends the paragraph. */
    static Excerpt openQuestion(Excerpt text) {
        List<Excerpt> lines = text.lines();
        Matcher last = ANSWER.matcher(
                lines.isEmpty() ? "" : lines.get(lines.size() - 1).text());
        if (lines.size() < 2 || !last.matches() || !last.group(1).isBlank()) {
            return null;
        }
        Matcher question = QUESTION.matcher(lines.get(lines.size() - 2).text());
        return question.matches()
                ? lines.get(lines.size() - 2).group(question, 1).strip()
                : null;
    }

    /** Whether somebody asks the client something, as in a chat, and the next message answers. */
    static boolean putToClient(Excerpt question, Excerpt reply) {
        return question.text().strip().endsWith("?")
                && !isMarked(question)
                && !isMarked(reply)
                && question.text().length() < 140
                && !reply.text().strip().endsWith("?")
                && question.text().matches("(?isU).*\\b(" + Phrases.any("PUT_TO_CLIENT") + ")\\b.*")
                && Topics.of(question.line()).isPresent();
    }

    /** Marked questions, each with the answer in the lines below it. */
    void questions(List<Excerpt> lines) {
        Excerpt open = null;
        for (Excerpt line : lines) {
            Matcher question = QUESTION.matcher(line.text());
            Matcher answer = ANSWER.matcher(line.text());
            if (question.matches()) {
                open = line.group(question, 1).strip();
            } else if (open != null) {
                Excerpt words = answer.matches() ? line.group(answer, 1).strip() : line;
                if (!words.isBlank()) {
                    answer(open, words);
                }
            }
        }
    }

    /** A question put to the client, and the answer. */
    void answer(Excerpt question, Excerpt whole) {
        Topic asked = Topics.of(question.line()).orElse(null);
        boolean exact = asked != null && !asked.forBuilders();
        List<Excerpt> rest =
                exact || Voice.isPrivate(question.text()) ? List.of(whole) : QuotedCopy.take(whole, null, found);
        if (Voice.isPrivate(question.text())) {
            found.instruct(Instruction.Kind.OTHER, whole);
            return;
        }
        if (rest.isEmpty()) {
            return;
        }
        Excerpt answer = rest.get(0);
        rest.stream()
                .skip(1)
                .forEach(more -> new ProseReader(found).visible(more, false).forEach(found::unclear));
        Topic topic = Topics.of(question.line()).orElse(null);
        if ((topic == null
                        || topic.is("facts")
                        || topic.is("services") && !Figures.hasPrice(answer)
                        || topic.forBuilders())
                && FOR_VISITORS.matcher(question.line()).find()
                && !Voice.isEmpty(answer.text())
                && Voice.isSentence(answer.text())) {
            new ProseReader(found).sentences(answer.without(AGREED), null, true);
        } else if (topic != null) {
            facts.read(topic, question, answer);
        } else if (!Voice.isEmpty(answer.text())) {
            new ProseReader(found).visible(answer, false).forEach(found::unclear);
        }
    }

    /** The question in a line that is one, without its mark; null where it is none. */
    static Excerpt asked(Excerpt line) {
        Matcher question = QUESTION.matcher(line.text());
        if (question.matches()) {
            return line.group(question, 1).strip();
        }
        return line.text().strip().endsWith("?") ? line.strip() : null;
    }
}
