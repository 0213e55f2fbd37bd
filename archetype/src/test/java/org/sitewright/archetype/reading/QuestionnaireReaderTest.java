package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuestionnaireReaderTest {
    private static final String FORM =
            """
            **1. What is your business called?**
            Harbour Buns

            **2. Do you have a slogan?**
            Up since three.

            **3. What is your phone number?**
            01326 313220

            **4. Who are your customers?**
            Mostly students.

            **5. Which pages do you want?**
            - [x] Home
            - [ ] Blog

            **Service:**
            Rye loaf
            **Price:**
            £4
            **Describe it like you would to a customer:**
            Dark and moist.
            """;

    @Test
    void shouldReadEachAnswerByItsQuestion() {
        String found = Shown.rules(Shown.markdown(FORM));

        assertTrue(found.contains("name: Harbour Buns\n"), found);
        assertTrue(found.contains("tagline: Up since three.\n"), found);
        assertTrue(found.contains("phone: 01326 313220\n"), found);
        assertTrue(found.contains("services/0/name: Rye loaf\n"), found);
        assertTrue(found.contains("services/0/text: Dark and moist.\n"), found);
        assertTrue(found.contains("pages/0/title: Home\n"), found);
        assertFalse(found.contains("pages/1"), found);
    }

    @Test
    void shouldNeverShowAQuestionNorWhatIsForTheBuilders() {
        String shown = Shown.rules(Shown.markdown(FORM)).replaceAll("(?m)^(?:instructions|unclear|!).*\\n", "");

        assertFalse(shown.contains("?") || shown.contains("students") || shown.contains("Describe"), shown);
    }

    @Test
    void shouldTakeQuestionsOfVisitorsForNoForm() {
        assertEquals(
                null,
                Questionnaire.of(Shown.markdown("**Do you take cards?**\nYes.\n\n**Are dogs welcome?**\nYes.\n")
                        .blocks()));
    }

    @Test
    void shouldReadALabelledFormWhoseAnswersStandBehindArrows() {
        String found = Shown.rules(
                Shown.text(
                        """
                A1. What is your business called? (e.g. "Smith Hardware")
                --> Harbour Buns

                A2. Do you have a tagline?
                --> Up since three.

                B1. Phone (the one visitors see)
                --> 01326 313220

                C1. Who should visitors meet?
                --> Ada Bell, baker. Up since three.
                --> Tom Reed, waiter. Knows every dog.

                C2. Who should they NOT meet?
                --> Jo Pike, leaving in May.

                D1. Who are your customers?
                --> Mostly students.
                """));
        assertTrue(found.contains("name: Harbour Buns\n"), found);
        assertTrue(found.contains("tagline: Up since three.\n"), found);
        assertTrue(found.contains("people/1/name: Tom Reed\n"), found);
        assertFalse(found.contains("people/2"), found);
    }

    @Test
    void shouldReadALabelledFormInDutch() {
        String found = Shown.rules(
                Shown.markdown(
                        """
                **A1. Praktijknaam**
                Fysio Lent

                **A2. Slogan**
                Weer lopen.

                **A3. Telefoon**
                024 308 47 16

                **A4. Openingstijden**
                maandag t/m donderdag: 7.30 – 20.00 uur

                **B1. Kleuren**
                Oranje #EE7623

                ## E. Veelgestelde vragen

                **Wat neem ik mee?** Een handdoek.

                **F1. Doelgroep**
                Sporters.
                """));
        assertTrue(found.contains("name: Fysio Lent\n"), found);
        assertTrue(found.contains("tagline: Weer lopen.\n"), found);
        assertTrue(found.contains("faq/0/answer: Een handdoek.\n"), found);
        assertTrue(found.contains("#EE7623"), found);
    }
}
