package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;

class LastLookTest {
    private final Found found = new Found();

    @Test
    void shouldTakeOutWhatSpeaksToTheBuildersAndListIt() {
        found.add("passages", Values.fields("heading", text("Parking"), "body", text("Park here. Client to confirm.")));
        found.add("services", Values.fields("name", text("Rye loaf"), "text", text("Those are last year's prices.")));

        assertEquals(
                """
                passages/0/heading: Parking
                passages/0/body: Park here.
                services/0/name: Rye loaf
                ! UNCLEAR Those are last year's prices.
                ! UNCLEAR Park here. Client to confirm.
                """,
                looked());
    }

    @Test
    void shouldTakeOutAnItemThatSaysNothingWithoutWhatIsTakenOut() {
        found.add("faq", Values.fields("question", text("Do you deliver?"), "answer", text("Not sure, ask Dana.")));
        found.add("services", Values.fields("name", text("do not publish this one"), "price", text("9 EUR")));
        found.add("passages", Values.fields("heading", text("Rules"), "body", text("rules_txt: | tbc")));

        assertEquals(
                """
                ! UNCLEAR do not publish this one
                ! UNCLEAR rules_txt: | tbc
                ! UNCLEAR Not sure, ask Dana.
                """,
                looked());
    }

    @Test
    void shouldNotShowTheSignThatWordsAreToBePublished() {
        found.put("about", text("📣 We mend kites.\n📣 Since May."));
        found.add(
                "faq", Values.fields("question", text("📣 Do you lend kites?"), "answer", text("Yes 📣, on Sundays.")));

        assertEquals(
                """
                about: We mend kites.⏎Since May.
                faq/0/question: Do you lend kites?
                faq/0/answer: Yes 📣, on Sundays.
                """,
                looked());
    }

    @Test
    void shouldTakeOutTheHeadOfATable() {
        found.add("passages", Values.fields("body", text("Dish Duration Price")));
        found.add("passages", Values.fields("body", text("Dish and price go together.")));

        assertEquals(
                """
                passages/0/body: Dish and price go together.
                ! UNCLEAR Dish Duration Price
                """,
                looked());
    }

    @Test
    void shouldTakeARemarkForNoLegalText() {
        found.put("legal.terms", text("solicitor is drafting"));
        found.put("legal.privacy", text("We keep your name for a year."));

        assertEquals("legal/privacy: We keep your name for a year.\n", looked());
    }

    @Test
    void shouldLeaveWordsOfCustomersAsTheyAre() {
        found.add("testimonials", Values.fields("quote", text("I want this bread every day."), "name", text("Ada")));

        assertEquals(
                """
                testimonials/0/quote: I want this bread every day.
                testimonials/0/name: Ada
                """,
                looked());
    }

    private String looked() {
        LastLook.at(found);
        return Shown.lines(found.reading(Span.file("brief")));
    }

    private static Value.Text text(String text) {
        return new Value.Text(text, Span.file("brief"));
    }
}
