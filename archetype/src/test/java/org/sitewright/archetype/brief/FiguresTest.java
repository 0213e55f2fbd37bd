package org.sitewright.archetype.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45 USD | 45 USD",
                "$45 | 45 USD",
                "$1,250.50 | 1250.50 USD",
                "6,50 € | 6.50 EUR",
                "£12 | 12 GBP",
                "1.200 EUR | 1200 EUR",
                "USD 45 | 45 USD",
                "lots |",
                "45 |",
                "45 XQZ |",
                "-5 USD |",
                "1.2345 EUR |",
            })
    void shouldReadPrices(String text, String money) {
        assertEquals(
                Optional.ofNullable(money), MoneyReader.read(text, Locale.US).map(Price::amount));
    }

    @Test
    void shouldNotGuessWhichDollar() {
        assertEquals(Optional.empty(), MoneyReader.read("$45", Locale.ENGLISH));
        assertEquals(
                Optional.of(new Price(null, Price.Form.FROM, "45 AUD", null)),
                MoneyReader.read("from $45", new Locale("en", "AU")));
    }

    @Test
    void shouldReadRangesAndExtras() {
        assertEquals(
                Optional.of(new Price(null, Price.Form.RANGE, "6 EUR", "7.50 EUR")),
                MoneyReader.read("6–7,50 €", Locale.GERMANY));
        assertEquals(
                Optional.of(new Price(null, Price.Form.EXTRA, "3 EUR", null)), MoneyReader.read("+ 3 EUR", Locale.UK));
        assertEquals(Optional.empty(), MoneyReader.read("6–lots €", Locale.GERMANY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday to Friday: 9:00–17:00 | Monday to Friday 09:00-17:00",
                "Sat 10am - 2pm | Sat 10:00-14:00",
                "Sat 9-11am | Sat 09:00-11:00",
                "Mo–Fr 8.30 bis 12 Uhr und 13 bis 17.30 Uhr | Mo–Fr 08:30-12:00, Mo–Fr 13:00-17:30",
                "Sonntag: geschlossen | Sonntag null-null",
                "Tue 10–6 | Tue 10:00-18:00",
                "Tue 25:00–26:00 |",
                "by appointment |",
            })
    void shouldReadOpeningHours(String line, String expected) {
        List<Hours> hours = HoursReader.read(line);
        String read = hours.stream()
                .map(part -> part.days() + " " + part.opens() + "-" + part.closes())
                .collect(Collectors.joining(", "));
        assertEquals(expected == null ? "" : expected, read);
    }

    @Test
    void shouldReadAddresses() {
        assertEquals(
                Optional.of(new Address("Loft 3, 14 Marsh Quay", "London", null, "E16 2QS", "United Kingdom")),
                AddressReader.read("Loft 3, 14 Marsh Quay, London, E16 2QS, United Kingdom"));
        assertEquals(
                Optional.of(new Address("Torstraße 12", "Berlin", null, "10119", null)),
                AddressReader.read("Torstraße 12, 10119 Berlin"));
        assertEquals(
                Optional.of(new Address("120 Race Street", "Philadelphia", "PA", "19106", "USA")),
                AddressReader.read("120 Race Street, Philadelphia, PA 19106, USA"));
        assertEquals(
                Optional.of(new Address("Unit 9, Lantern Yard, Tallow Road", "Leith", null, "EH6 7QD", null)),
                AddressReader.read("Unit 9, Lantern Yard, Tallow Road, Leith EH6 7QD"));
        assertEquals(
                Optional.of(new Address("9 Tallow Road", "Yardley", "Kent", null, null)),
                AddressReader.read("9 Tallow Road, Yardley, Kent"));
        assertEquals(Optional.empty(), AddressReader.read("Philadelphia, PA"));
    }
}
