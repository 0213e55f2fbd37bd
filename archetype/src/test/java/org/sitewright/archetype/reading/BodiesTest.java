package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class BodiesTest {
    private static String body(String markdown) {
        return Shown.placed(found -> found.put("about", Bodies.of(Shown.section(markdown), found)));
    }

    private static String verbatim(String markdown) {
        return Shown.placed(found -> found.put("terms", Bodies.verbatim(Shown.section(markdown), found)));
    }

    @Test
    void shouldKeepHeadingsAndListsBelow() {
        assertEquals(
                "about 2:1-10:19: We began in 2011.⏎⏎### The cellar⏎⏎- cool⏎- dry⏎⏎Rye – four loaves\n",
                body(
                        """
                        ## About
                        We began in 2011.

                        ### The cellar
                        - cool
                        - dry

                        | Bread | Loaves |
                        |---|---|
                        | Rye | four loaves |
                        """));
    }

    @Test
    void shouldLeaveOutWhatIsNotForVisitors() {
        assertEquals(
                """
                about 2:1-17: We began in 2011.
                instructions/other/0 2:19-43: I want the rest in italic
                instructions/budget/0 8:1-8: 900 GBP!
                ! PLACEHOLDER 5:3-9 [photo]
                """,
                body(
                        """
                        ## About
                        We began in 2011. I want the rest in italic

                        ### Homepage section
                        - [photo]

                        ### Budget
                        900 GBP!
                        """));
    }

    @Test
    void shouldBeNothingWhereNothingIsForVisitors() {
        assertNull(Bodies.of(Shown.section("## About\nI want this in bold.\n"), new Found()));
        assertNull(Bodies.of(Shown.section("## About\n"), new Found()));
    }

    @Test
    void shouldEscapeWhatWouldBeMarkup() {
        assertEquals(
                "about 2:1-4:14: Five \\* three \\<b\\>⏎⏎1\\. not a list\n",
                body("## About\nFive \\* three \\<b>\n\n1\\. not a list\n"));
    }

    @Test
    void shouldKeepALegalTextWordForWord() {
        assertEquals(
                """
                terms 2:1-6:23: Fern & Moss Ltd\\⏎4 Mill Lane⏎⏎### Hero section⏎⏎Add 2 GBP for delivery.
                """,
                verbatim("## Terms\nFern & Moss Ltd\n4 Mill Lane\n\n### Hero section\nAdd 2 GBP for delivery.\n"));
    }

    @Test
    void shouldLeaveOutOfALegalTextWhatIsStillToCome() {
        assertEquals(
                """
                terms 2:1-15: Fern & Moss Ltd
                instructions/other/0 4:1-33: Our lawyer is still busy with it!
                ! PLACEHOLDER 3:1-15 VAT number: TBC
                """,
                verbatim("## Terms\nFern & Moss Ltd\nVAT number: TBC\nOur lawyer is still busy with it!\n"));
    }
}
