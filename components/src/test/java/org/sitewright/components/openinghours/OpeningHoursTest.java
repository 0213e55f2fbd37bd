package org.sitewright.components.openinghours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.site.Business;

class OpeningHoursTest {
    private static final OpeningHours BLOCK = new OpeningHours("Hours", null);

    private static List<String> rows(Business.Hours... lines) {
        return BLOCK.rows(List.of(lines)).stream()
                .map(row -> row.days() + " " + row.hours().size())
                .toList();
    }

    @Test
    void shouldNameTheDaysOfAMorningAndAnAfternoonOnce() {
        assertEquals(
                List.of("Monday 2", "Tuesday 1"),
                rows(
                        new Business.Hours("Monday", "08:00", "12:00"),
                        new Business.Hours("monday", "15:00", "18:00"),
                        new Business.Hours("Tuesday", null, null)));
    }

    @Test
    void shouldKeepTheOrderInWhichHoursWereGiven() {
        assertEquals(
                List.of("Monday 1", "Tuesday 1", "Monday 1"),
                rows(
                        new Business.Hours("Monday", "08:00", "12:00"),
                        new Business.Hours("Tuesday", "08:00", "12:00"),
                        new Business.Hours("Monday", "15:00", "18:00")));
    }
}
