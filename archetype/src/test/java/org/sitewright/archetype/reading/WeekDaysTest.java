package org.sitewright.archetype.reading;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WeekDaysTest {
    @Test
    void shouldKnowDaysInSixLanguages() {
        assertEquals(Set.of(MONDAY, WEDNESDAY), WeekDays.of("Mon, Wed"));
        assertEquals(Set.of(TUESDAY, THURSDAY), WeekDays.of("dienstags und donnerstags"));
        assertEquals(Set.of(TUESDAY, SUNDAY), WeekDays.of("martes y domingos"));
        assertEquals(Set.of(WEDNESDAY, SUNDAY), WeekDays.of("mercredi et dimanche"));
        assertEquals(Set.of(THURSDAY, SATURDAY), WeekDays.of("giovedì, sabato"));
        assertEquals(Set.of(WEDNESDAY, FRIDAY), WeekDays.of("woensdag en vrijdag"));
    }

    @Test
    void shouldKnowWhatLiesBetween() {
        assertEquals(Set.of(TUESDAY, WEDNESDAY, THURSDAY), WeekDays.of("Di–Do"));
        assertEquals(Set.of(SATURDAY, SUNDAY, MONDAY), WeekDays.of("Saturday to Monday"));
        assertEquals(Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), WeekDays.of("weekdays"));
        assertEquals(7, WeekDays.of("daily").size());
    }

    @Test
    void shouldKnowNoDayWhereThereIsNone() {
        assertEquals(Set.of(), WeekDays.of("in the morning, please"));
    }
}
