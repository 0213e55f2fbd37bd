package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;

class HoursDisputesTest {
    private final Found found = new Found();

    @Test
    void shouldUseNeitherWhereTwoPlacesDiffer() {
        hours("sat 9-1", 22);
        hours("fri 9-5", 22);
        hours("Saturday 9 to 2", 61);

        assertEquals(
                """
                hours/0: fri 9-5
                ! CONTRADICTION hours: sat 9-1 (brief.md:22) or Saturday 9 to 2 (brief.md:61)
                """,
                settled());
    }

    @Test
    void shouldKnowABreakAndAnExceptionBesideTheRule() {
        hours("Monday 9:00-12:00", 3);
        hours("Monday 14:00-18:00", 30);
        hours("Tue-Fri 9:00-17:00", 5);
        hours("Fri 9:00-15:00", 6);

        assertEquals(4, settled().lines().count());
    }

    private void hours(String text, int line) {
        found.add("hours", new Value.Text(text, new Span("brief.md", line, 1, line, text.length())));
    }

    private String settled() {
        HoursDisputes.settle(found);
        return Shown.lines(found.reading(Span.file("brief.md")));
    }
}
