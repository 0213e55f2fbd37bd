package org.sitewright.archetype.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday to Friday: 9:00–17:00 | Monday to Friday 09:00-17:00",
                "Sat 10am - 2pm | Sat 10:00-14:00",
                "Wed thru Sat 10 to 6 | Wed thru Sat 10:00-18:00",
                "Saturday: 8am - 12 noon | Saturday 08:00-12:00",
                "Tuesday 9-12 and 14-18 | Tuesday 09:00-12:00, Tuesday 14:00-18:00",
                "Sonntag: geschlossen | Sonntag closed",
                "Sunday: Closed, but leave a message | Sunday closed",
                "Closed on Mondays | Mondays closed",
                "Monday to Saturday 10 am to 5.30 pm, Sunday closed | ''",
                "Mon-Fri 9-5, Sat 10-2 | ''",
                "Sunday closed, Monday 9 to 5 | ''",
                "Monday 25 to 26 | ''",
            })
    void shouldReadOneStatement(String line, String hours) {
        assertEquals(
                hours,
                HoursReader.read(line).stream()
                        .map(each -> each.days()
                                + (each.opens() == null ? " closed" : " " + each.opens() + "-" + each.closes()))
                        .collect(Collectors.joining(", ")));
    }
}
