package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Briefs;

class HoursLinesTest {
    private static String read(String markdown) {
        return Shown.placed(found -> Shown.markdown(markdown).blocks().forEach(new HoursLines(found)::read));
    }

    @Test
    void shouldReadEachPartOfALine() {
        assertEquals(
                """
                hours/0 1:1-18: Mon-Fri 9:00-17:00
                hours/1 1:21-32: Sat 10am-2pm
                hours/2 2:1-13: Sunday closed
                """,
                read("Mon-Fri 9:00-17:00, Sat 10am-2pm\nSunday closed\n"));
    }

    @Test
    void shouldReadItemsAndLeaveOutThoseThatNameNoHours() {
        assertEquals(
                "hours/0 1:3-34: Tuesday to Thursday: 10:00–18:00\n",
                read("- Tuesday to Thursday: 10:00–18:00\n- by appointment\n- whenever the sun shines\n"));
    }

    @Test
    void shouldReadRowsWithTheirDay() {
        assertEquals(
                """
                hours/0 3:3-22: Monday: 9:00-12:00
                hours/1 3:3-36: Monday: 14:00-18:00
                hours/2 4:3-18: Tuesday: closed
                """,
                read(
                        """
                        | Day | Morning | Evening |
                        |---|---|---|
                        | Monday  | 9:00-12:00 | 14:00-18:00 |
                        | Tuesday | closed | |
                        | Wednesday | ask | |
                        """));
    }

    @Test
    void shouldSayOnceThatADayIsClosed() {
        assertEquals(
                "hours/0 3:3-17: Sunday: closed\n",
                read("| Day | Opens | Closes |\n|---|---|---|\n| Sunday | closed | closed |\n"));
    }

    /** What parts days from times is a line of the table, and none of the client's words. */
    @Test
    void shouldBeHeldInATable() {
        String read = ReadBrief.of(
                        Briefs.delivery(
                                null,
                                Shown.markdown(
                                        "# Harbour Buns\n\n## Hours\n\n| Day | Time |\n|---|---|\n| Monday to Friday | 7am - 4.30pm |\n")),
                        new RuleReader())
                .brief()
                .hours()
                .toString();
        assertEquals("[Hours[days=Monday to Friday, opens=07:00, closes=16:30]]", read);
    }

    @Test
    void shouldFindNoneInOtherText() {
        assertEquals("", read("We moved here in 2019 and have 12 to 18 tables.\n"));
    }
}
