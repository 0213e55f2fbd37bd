package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestimonialReaderTest {
    private static String read(String markdown) {
        return Shown.found(found ->
                new TestimonialReader(found).read(Shown.markdown(markdown).blocks()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> “Best bread in town.” — Ada Bell | Best bread in town. | Ada Bell",
                "\"The best ride of my life.\" – Jo Park | The best ride of my life. | Jo Park",
                "Mia Lund wrote: \"My dog loves it here.\" | My dog loves it here. | Mia Lund",
                "- „Immer freundlich und warm.“ – Ida K. | Immer freundlich und warm. | Ida K.",
                "> Best bread in town. — Ada Bell | Best bread in town. | Ada Bell"
            })
    void shouldTakeWordsWithANameBehindThem(String line, String quote, String name) {
        assertEquals("testimonials/0/quote: %s\ntestimonials/0/name: %s\n".formatted(quote, name), read(line));
    }

    @Test
    void shouldTakeTheNameFromBelowAQuotation() {
        String expected =
                """
                testimonials/0/quote: They fixed it while I waited.
                testimonials/0/name: Tom Reyes
                testimonials/0/role: commuter
                """;
        assertEquals(expected, read("> They fixed it while I waited.\n\n— Tom Reyes, commuter\n"));
        assertEquals(expected, read("> They fixed it while I waited.\n>\n> — Tom Reyes, commuter\n"));
    }

    @Test
    void shouldPlaceWordsNameAndRole() {
        assertEquals(
                """
                testimonials/0/quote 1:2-19: Best bread in town
                testimonials/0/name 1:24-31: Ada Bell
                testimonials/0/role 1:34-38: Leeds
                """,
                Shown.placed(found -> new TestimonialReader(found)
                        .read(Shown.markdown("\"Best bread in town\" – Ada Bell, Leeds")
                                .blocks())));
    }

    @Test
    void shouldTakeWordsForWhichThereIsPermission() {
        assertEquals(
                "testimonials/0/quote: Lovely people.\ntestimonials/0/name: Ida K.\n",
                read("\"Lovely people.\" – Ida K. (permission granted)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Never a dry cake.\" – Rosa, waiting for permission",
                "\"Never a dry cake.\" – Rosa (not yet asked, do not use)",
                "\"Never a dry cake.\" – Rosa, internal",
                "„Never a dry cake.“ – Rosa (noch keine Freigabe)",
                "«Never a dry cake.» – Rosa, falta permiso"
            })
    void shouldNotPublishWordsWithoutPermission(String line) {
        String read = read(line);
        assertEquals("unclear/0: Never a dry cake.", read.lines().findFirst().orElse(""));
        assertFalse(read.contains("testimonials"), read);
    }

    @Test
    void shouldReadThePermissionOutOfTheRow() {
        assertEquals(
                """
                testimonials/0/quote: A wonderful afternoon for all of us
                testimonials/0/name: Pia Holm
                unclear/0: We come back every single summer
                ! UNCLEAR words of Olaf Berg are not published: there is no permission yet
                """,
                read(
                        """
                        | Quote | Who | OK to use? |
                        |---|---|---|
                        | A wonderful afternoon for all of us | Pia Holm | yes |
                        | We come back every single summer | Olaf Berg | not yet asked |
                        """));
    }

    @Test
    void shouldNotPublishWordsOfNobody() {
        assertEquals("unclear/0: \"Great\" said somebody\n", read("\"Great\" said somebody"));
        assertEquals("! PLACEHOLDER Warm and calm\n", Shown.found(found -> new TestimonialReader(found)
                .said(Shown.excerpt("Warm and calm"), Shown.excerpt("[name]"), "")));
    }
}
