package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedCopyTest {
    /** What is left of the text is shown as unclear. */
    private static String read(String text) {
        return Shown.placed(
                found -> QuotedCopy.take(Shown.excerpt(text), null, found).forEach(found::unclear));
    }

    @Test
    void shouldTakeWordsThatAreGivenForPublication() {
        assertEquals(
                """
                passages/0/body 1:23-55: Keep left and mind the wet steps.
                unclear/0 1:1-20: Put in the sentence:
                """,
                read("Put in the sentence: \"Keep left and mind the wet steps.\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not use \"The cheapest cakes in the valley.\"",
                "Nothing like \"The cheapest cakes in the valley.\"",
                "\"The cheapest cakes in the valley.\" is not what we want.",
                "A customer wrote \"The cheapest cakes in the valley.\" once."
            })
    void shouldNotPublishWordsThatAreRefusedOrThoseOfOthers(String text) {
        String read = read(text);
        assertFalse(read.contains("passages") || read.contains("testimonials"), read);
        assertTrue(read.contains(": The cheapest cakes in the valley.\n"), read);
    }

    @Test
    void shouldTakeTheWordsOfACustomerWithTheirName() {
        assertEquals(
                """
                testimonials/0/quote 1:15-47: We have never slept so well here.
                testimonials/0/name 1:51-59: Rosa Lind
                """,
                read("A guest said \"We have never slept so well here.\" (Rosa Lind)")
                        .replaceAll("unclear.*\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We call it \"the cellar\" here.",
                "Say \"We would love our logo in this place.\" to them.",
                "No quotation at all."
            })
    void shouldLeaveOtherTextsAlone(String text) {
        assertEquals("unclear/0 1:1-%d: %s\n".formatted(text.length(), text), read(text));
    }

    @Test
    void shouldTakeWordsThatAreDictatedWithoutQuotationMarks() {
        String found = Shown.found(into ->
                QuotedCopy.take(Shown.excerpt("ps parking, say There's free parking in the yard."), null, into));
        assertEquals("passages/0/body: There's free parking in the yard.\n", found);
    }

    @Test
    void shouldNotTakeWordsThatAreNotToBeSaid() {
        String found = Shown.found(
                into -> QuotedCopy.take(Shown.excerpt("Never say The cheapest frames in town."), null, into));
        assertEquals("", found);
    }
}
