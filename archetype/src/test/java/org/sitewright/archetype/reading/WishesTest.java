package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WishesTest {
    private static String answers(String text) {
        return Shown.placed(found -> Wishes.answer(List.of(Shown.markdown(text)), found));
    }

    @Test
    void shouldSayOnceWhyAWishIsNotFollowed() {
        assertEquals(
                """
                ! NOT_FOLLOWED 2:1-29 WordPress: content lies in files of the project; an editor is a module of the framework
                ! NOT_FOLLOWED 1:1-13 carousel: moving parts that start by themselves are left out: they hide content and disturb reading
                """,
                answers("A carousel on\nWordPress. Really, wordpress.\n"));
    }

    @Test
    void shouldSayNothingOfOtherWishes() {
        assertEquals("", answers("Calm pages that load fast, and a mapmaker's charm.\n"));
    }
}
