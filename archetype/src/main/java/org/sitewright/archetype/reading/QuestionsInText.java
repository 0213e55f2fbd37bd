package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Excerpt;

/**
 * Reads the questions of visitors where a client tells them in running words: once they were announced, in the same
 * paragraph and in those after it that begin with a question.
 */
final class QuestionsInText {
    private static final Pattern ANNOUNCES = Phrases.within("QUESTIONS");

    /** What a client says before a question: {@code one is always:}, {@code and then,}, {@code Und}. */
    private static final Pattern LEAD =
            Pattern.compile("(?U)[^?:]{0,60}:\\s+(?=[¿\\p{Lu}])|\\p{Ll}[^?]{0,30},\\s+(?=[¿\\p{Lu}])|(?i:"
                    + Phrases.any("FILLERS") + ")\\s+(?=[¿\\p{Lu}])");

    private static final int LONGEST = 200;

    /** Sentences of an answer amid others; where a paragraph begins with its question, all of it may answer. */
    private static final int FEW = 2;

    private final QuestionReader questions;
    private boolean announced;

    QuestionsInText(Found found) {
        this.questions = new QuestionReader(found);
    }

    /** What is left of {@code text} without the questions and answers in it. */
    List<Excerpt> take(Excerpt text) {
        if (QuestionReader.several(text)) {
            text.lines().forEach(questions::line);
            return List.of();
        }
        List<Excerpt> sentences = Sentences.of(text);
        List<Excerpt> left = new ArrayList<>();
        announced &= !sentences.isEmpty() && asks(sentences.get(0));
        int behind = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Excerpt sentence = sentences.get(i);
            int at = text.text().indexOf(sentence.text(), behind);
            announced |= ANNOUNCES.matcher(sentence.line()).find();
            int end = announced && asks(sentence) ? answered(sentences, i) : i;
            if (end > i) {
                String last = sentences.get(end).text();
                behind = text.text().indexOf(last, at) + last.length();
                questions.line(text.part(at, behind).without(LEAD));
                i = end;
            } else {
                behind = at + sentence.text().length();
                left.add(sentence);
            }
        }
        return left;
    }

    /** Whether it asks what visitors ask, and not what builders do: {@code Who is it for?} */
    private static boolean asks(Excerpt sentence) {
        return sentence.text().endsWith("?")
                && sentence.text().length() <= LONGEST
                && Topics.asked(sentence.line()).filter(Topic::forBuilders).isEmpty();
    }

    /** The last sentence that answers the one at {@code asked}; that one where none does. */
    private int answered(List<Excerpt> sentences, int asked) {
        int most = asked == 0 ? sentences.size() : Math.min(sentences.size(), asked + 1 + FEW);
        int end = asked;
        while (end + 1 < most
                && !sentences.get(end + 1).text().endsWith("?")
                && !Voice.toBuilders(sentences.get(end + 1).text(), true)) {
            end++;
        }
        return end;
    }
}
