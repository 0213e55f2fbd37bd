package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TalkReaderTest {
    @Test
    void shouldReadAnswersByWhatWasAsked() {
        String found = Shown.rules(
                Shown.text(
                        """
                Tom: What's the business called?
                Ada: Harbour Buns
                Tom: Which number should people ring?
                Ada: 01326 313 220 is best
                Tom: When are you open?
                Ada: Tuesday to Friday 9 to 5
                Tom: Anything people always ask?
                Ada: Do you take cards? Yes, all of them.
                """));

        assertTrue(found.contains("name: Harbour Buns\n"), found);
        assertTrue(found.contains("phone: 01326 313 220\n"), found);
        assertTrue(found.contains("hours/0: Tuesday to Friday 9 to 5\n"), found);
        assertTrue(found.contains("faq/0/question: Do you take cards?\nfaq/0/answer: Yes, all of them.\n"), found);
    }

    @Test
    void shouldNeverShowWhatTheBuildersSay() {
        String found = Shown.rules(
                Shown.text(
                        """
                Agency: What is it called?
                Ada: Harbour Buns
                Agency: We bake a lovely page for you.
                Ada: We bake every morning.
                Agency: And what do you offer?
                Ada: Rye loaf, £4.
                """));

        assertTrue(found.contains("passages/0/body: We bake every morning.\n"), found);
        assertTrue(found.contains("services/0/name: Rye loaf\nservices/0/price: £4\n"), found);
        assertTrue(found.contains("instructions/other/1: We bake a lovely page for you.\n"), found);
    }

    @Test
    void shouldNotShowWhatTheClientTakesBack() {
        String found = Shown.rules(
                Shown.text(
                        """
                [12/03/2026, 10:14] Tom: What is it called?
                [12/03/2026, 10:15] Ada: Harbour Buns
                [12/03/2026, 10:16] Tom: How do people reach you?
                [12/03/2026, 10:17] Ada: Shop is 01326 313 220. My private mobile is 07911 223344 but not for the site
                [12/03/2026, 10:18] Ada: We bake on Sundays too. Not for the site!
                """));

        assertTrue(found.contains("phone: 01326 313 220\n"), found);
        assertFalse(found.contains("CONTRADICTION"), found);
        assertFalse(found.contains("body: We bake on Sundays too."), found);
    }

    @Test
    void shouldShowWhatTheClientThenGivesForPublication() {
        String found = Shown.rules(
                Shown.text(
                        """
                Tom: What is it called?
                Ada: Harbour Buns
                Tom: Where did you learn?
                Ada: Bakery school at Truro
                Ada: put that somewhere
                Tom: And parking?
                Ada: say There's free parking in the yard.
                """));

        assertTrue(found.contains("body: Bakery school at Truro\n"), found);
        assertTrue(found.contains("body: There's free parking in the yard.\n"), found);
    }

    @Test
    void shouldNotTakeAFormForATalk() {
        String found = Shown.rules(
                Shown.text(
                        """
                Name: Harbour Buns
                Phone: 01326 313 220
                Name: Harbour Buns
                Phone: 01326 313 220
                """));

        assertEquals(
                "name: Harbour Buns\nphone: 01326 313 220\n",
                found.lines()
                        .filter(line -> line.startsWith("name") || line.startsWith("phone"))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }
}
