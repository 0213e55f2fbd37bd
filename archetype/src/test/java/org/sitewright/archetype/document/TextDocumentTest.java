package org.sitewright.archetype.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextDocumentTest {
    private static void assertOutline(String expected, String text) {
        assertEquals(expected, Outline.of(TextDocument.read("notes.txt", text)));
    }

    private static void assertPlaces(String expected, String text) {
        assertEquals(expected, Outline.withPlaces(TextDocument.read("notes.txt", text)));
    }

    @Test
    void shouldReadUnderlinedLinesAsHeadings() {
        assertPlaces(
                """
                # Harbour Café @1:1-12
                ## Hours @4:1-5
                Daily @7:1-5
                """,
                """
                Harbour Café
                ============

                Hours
                ~~~~~

                Daily
                """);
        assertOutline("---\n# MENU\nTea\n", "======\nMENU\n======\nTea\n");
    }

    @Test
    void shouldTakeALineBelowAParagraphForARule() {
        assertOutline("We bake every day.\n---\nTea\n", "We bake every day.\n-----------\nTea\n");
        assertOutline("Name: Ana⏎Town: Porto\n---\nTea\n", "Name: Ana\nTown: Porto\n=====\nTea\n");
    }

    @Test
    void shouldReadLinesInCapitalsAsHeadings() {
        assertOutline("####### OPENING HOURS\nDaily 9-5\n", "OPENING HOURS\nDaily 9-5\n");
    }

    @Test
    void shouldReadLists() {
        assertOutline("We offer\n1. Tea\n1. Cake\n- Bread\n- Buns\n", "We offer\n1) Tea\n2) Cake\n\n* Bread\n* Buns\n");
        assertOutline("- Tea\n- Cake⏎with cream\nHours: daily\n", "- Tea\n- Cake\n  with cream\n\nHours: daily\n");
    }

    @Test
    void shouldEndAListAtALineThatStandsAtTheMargin() {
        assertOutline("- Tea\n- Cake\nHours: daily\n", "- Tea\n- Cake\nHours: daily\n");
        assertOutline("- Tea\n- Cake\nHours: daily\n", "• Tea\n• Cake\nHours: daily\n");
    }

    @Test
    void shouldNotReadADateAsAnItem() {
        assertOutline("We open on⏎14. December⏎in Porto.\n", "We open on\n14. December\nin Porto.\n");
    }

    @Test
    void shouldKeepSignsThatStandForThemselves() {
        assertPlaces(
                "5*3*2 snake_case_name C:\\files &amp; <b>x</b> @1:1-45\n",
                "5*3*2 snake_case_name C:\\files &amp; <b>x</b>");
        assertOutline("<!-- note --> #{x} ${y}\n", "<!-- note --> #{x} ${y}");
        assertOutline("-\n", "-");
        assertOutline("Tea⏎-⏎Cake\n", "Tea\n-\nCake\n");
    }

    @Test
    void shouldReadQuotedLinesAndTheReplyBelowThem() {
        assertPlaces(
                """
                Ana wrote: @1:1-10
                >
                  Which colour? @2:3-15
                Green, please. @3:1-14
                """,
                "Ana wrote:\n> Which colour?\nGreen, please.\n");
        assertOutline(">\n  >\n    one\n  two\nthree\n", ">> one\n> two\nthree\n");
    }

    @Test
    void shouldReadHeadersOfAnEmailAsAParagraph() {
        assertOutline(
                """
                Please see below.
                From: Ana ana@cafe.pt⏎Sent: Monday⏎To: Web team⏎Subject: Site [ana@cafe.pt -> mailto:ana@cafe.pt]
                Hello,
                """,
                """
                Please see below.
                From: Ana <ana@cafe.pt>
                Sent: Monday
                To: Web team
                Subject: Site
                Hello,
                """);
    }

    @Test
    void shouldReadASignature() {
        assertOutline("Thanks\n---\nAna⏎Harbour Café\n", "Thanks\n-- \nAna\nHarbour Café\n");
    }
}
