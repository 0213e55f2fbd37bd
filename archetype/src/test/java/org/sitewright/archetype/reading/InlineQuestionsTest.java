package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sitewright.archetype.document.Excerpt;

class InlineQuestionsTest {
    @Test
    void shouldReadQuestionsInRunningText() {
        Excerpt text = Shown.excerpt(
                "What people always ask: Do you deliver? Yes, in town. Is there parking? Behind the barn.");

        assertEquals(24, InlineQuestions.start(text));
        assertEquals(
                """
                faq/0/question: Do you deliver?
                faq/0/answer: Yes, in town.
                faq/1/question: Is there parking?
                faq/1/answer: Behind the barn.
                """,
                Shown.found(found -> new InlineQuestions(found).read(text.from(24))));
    }

    @Test
    void shouldNotTakeOneQuestionOrThoseOfTheClientForThem() {
        assertEquals(-1, InlineQuestions.start(Shown.excerpt("People ask: Do you deliver? Yes, in town.")));
        assertEquals(
                -1,
                InlineQuestions.start(
                        Shown.excerpt("My nephew wants a blog. Is it dear? I hope not. Who writes? Not me.")));
    }
}
