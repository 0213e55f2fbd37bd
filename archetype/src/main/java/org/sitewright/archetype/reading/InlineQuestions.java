package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Excerpt;

/**
 * Reads questions of visitors that stand in running text with their answers: {@code What people ask: Do you deliver? Yes, in
 * town. Is it dear? No.}
 */
final class InlineQuestions {
    private static final Pattern ASKED = Pattern.compile(
            "(?iU)\\b(ask|asks|asked|asking|questions?|want to know|fragen|gefragt|frage|demandent?|questions|preguntan?|pregunta|chiedono|domande|vragen)\\b");
    private static final int FEWEST = 2;

    private final Found found;

    InlineQuestions(Found found) {
        this.found = found;
    }

    /** Where the first of them begins; -1 where {@code text} holds none, or one alone. */
    static int start(Excerpt text) {
        int start = -1;
        int answered = 0;
        String before = "";
        List<Excerpt> sentences = Sentences.of(text);
        for (int i = 0; i + 1 < sentences.size(); i++) {
            boolean question = isQuestion(sentences.get(i)) && !isQuestion(sentences.get(i + 1));
            if (question && start < 0) {
                int colon = sentences.get(i).text().indexOf(": ");
                before += colon < 0 ? "" : sentences.get(i).text().substring(0, colon);
                start = text.text().indexOf(sentences.get(i).text()) + (colon < 0 ? 0 : colon + 2);
            }
            answered += question ? 1 : 0;
            before = start < 0 ? before + " " + sentences.get(i).text() : before;
        }
        boolean asked = answered >= FEWEST && (ASKED.matcher(before).find() || before.isBlank());
        return asked ? start : -1;
    }

    private static boolean isQuestion(Excerpt sentence) {
        return sentence.text().endsWith("?");
    }

    /** Each question with the sentence behind it. */
    void read(Excerpt text) {
        List<Excerpt> sentences = Sentences.of(text);
        for (int i = 0; i < sentences.size(); i++) {
            boolean answered =
                    i + 1 < sentences.size() && isQuestion(sentences.get(i)) && !isQuestion(sentences.get(i + 1));
            if (answered && !Voice.isPrivate(sentences.get(i + 1).text())) {
                int from = text.text().indexOf(sentences.get(i).text());
                int to = text.text().indexOf(sentences.get(i + 1).text(), from)
                        + sentences.get(i + 1).text().length();
                new QuestionReader(found).line(text.part(from, to));
                i++;
            } else {
                new RunningText(found).facts(sentences.get(i));
            }
        }
    }
}
