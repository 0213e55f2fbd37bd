package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuestionReaderTest {
    private static String read(String markdown) {
        return Shown.found(found -> new QuestionReader(found).read(Shown.section(markdown)));
    }

    @Test
    void shouldReadHeadingsWithTheirAnswers() {
        assertEquals(
                """
                faq/0/question: Can I bring a dog?
                faq/0/answer: Yes, on a lead.
                faq/1/question: Is there a lift?
                faq/1/answer: There is one at the back.
                instructions/design/0: I'd like a photo of it here.
                """,
                read(
                        """
                        ## FAQ
                        ### Can I bring a dog?
                        Yes, on a lead.
                        ### Q2: Is there a lift?
                        There is one at the back. I'd like a photo of it here.
                        """));
    }

    @Test
    void shouldPlaceTheQuestionAndTheAnswer() {
        assertEquals(
                """
                faq/0/question 1:3-17: Do you deliver?
                faq/0/answer 1:21-31: On Fridays.
                """,
                Shown.placed(
                        found -> new QuestionReader(found).read(Shown.section("**Do you deliver?** On Fridays."))));
    }

    @Test
    void shouldReadMarkedLines() {
        assertEquals(
                """
                faq/0/question: Is there parking?
                faq/0/answer: Behind the mill.
                faq/1/question: Can we come late?
                faq/1/answer: Until nine.
                """,
                read(
                        """
                        ## FAQ
                        Q: Is there parking?
                        A: Behind the mill.
                        Q: Can we come late?
                        A: Until nine.
                        """));
    }

    @Test
    void shouldReadItemsWithTheAnswerBehindOrBelow() {
        assertEquals(
                """
                faq/0/question: How long does it take?
                faq/0/answer: About an hour.
                faq/1/question: Is it warm inside?
                faq/1/answer: Bring a jumper.
                unclear/0: A loose remark
                """,
                read(
                        """
                        ## FAQ
                        - How long does it take? – About an hour.
                        - Is it warm inside?
                          - Bring a jumper.
                        - A loose remark
                        """));
    }

    @Test
    void shouldReadRows() {
        assertEquals(
                """
                faq/0/question: Do you deliver?
                faq/0/answer: On Fridays
                instructions/other/0: internal: my sister
                """,
                read(
                        """
                        ## FAQ
                        | Question | Answer |
                        |---|---|
                        | Do you deliver? | On Fridays |
                        | Who does the accounts? | internal: my sister |
                        """));
    }

    @Test
    void shouldListAQuestionWithoutAnAnswer() {
        assertEquals(
                """
                ! UNCLEAR a question without an answer: Do you take cards?
                ! UNCLEAR a question without an answer: Do you hire out the hall?
                ! UNCLEAR a question without an answer: Where is it?
                """,
                read(
                        """
                        ## FAQ
                        **Do you take cards?**

                        TBC

                        **Do you hire out the hall?**

                        (pending)

                        **Where is it?**
                        """));
    }

    @Test
    void shouldKeepWhatIsForTheBuildersOutOfAnAnswer() {
        assertEquals(
                """
                faq/0/question: Can we come late?
                faq/0/answer: Until nine.
                instructions/other/0: I want this one first.
                """,
                read("**Can we come late?** Until nine. I want this one first.\n"));
    }

    @Test
    void shouldNotAnswerAQuestionWithTheNextOne() {
        assertEquals(
                """
                faq/0/question: Are you insured?
                faq/0/answer: Yes, for every job.
                ! UNCLEAR a question without an answer: When could you start?
                """,
                read(
                        """
                        **When could you start?**

                        **Are you insured?**
                        Yes, for every job.
                        """));
    }
}
