package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TestimonialsToldTest {
    @Test
    void shouldTakeWordsOfACustomerWhoAgreed() {
        assertEquals(
                """
                testimonials/0/quote: My medals hang straight at last.
                testimonials/0/name: Mr Alderton
                """,
                told(
                        """
                        A gentleman from Ringmer, Mr Alderton, wrote to us last spring: "My medals hang straight at last." \
                        He is happy to be named."""));
    }

    @Test
    void shouldNotTakeThemWithoutPermission() {
        assertFalse(told("Mrs Bell said \"The best frames in the whole county.\" I have not asked her.")
                .contains("testimonials"));
        assertTrue(told("Mrs Bell said \"The best frames in the whole county.\" She said no.")
                .contains("! UNCLEAR"));
    }

    private static String told(String text) {
        return Shown.found(found -> new TestimonialReader(found).told(Shown.excerpt(text)));
    }
}
