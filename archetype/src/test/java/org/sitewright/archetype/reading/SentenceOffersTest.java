package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.archetype.brief.Value;

class SentenceOffersTest {
    private static String read(String sentence) {
        return Shown.placed(found -> {
            List<Value> offers = new ArrayList<>();
            new SentenceOffers(found).read(Shown.excerpt(sentence), offers);
            offers.forEach(offer -> found.add("services", offer));
        });
    }

    @Test
    void shouldFindEveryOfferOfASentence() {
        assertEquals(
                """
                services/0/name 1:3-15: basic service
                services/0/price 1:20-22: £45
                services/1/name 1:30-41: full service
                services/1/price 1:46-48: £85
                """,
                read("A basic service is £45 and a full service is £85."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tall Trees costs 12 EUR. | Tall Trees | 12 EUR",
                "Dog wash from £20. | Dog wash | from £20",
                "There is also a guided walk for £8. | guided walk | £8"
            })
    void shouldFindTheNameAndThePrice(String sentence, String name, String price) {
        assertEquals(
                List.of("services/0/name %s".formatted(name), "services/0/price %s".formatted(price)),
                read(sentence)
                        .lines()
                        .map(line -> line.replaceFirst(" [\\d:-]+: ", " "))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My limit is 700 EUR for all of it.",
                "It costs me 300 GBP a month.",
                "Our old website cost £2,000.",
                "My budget is 500 EUR.",
                "The rent is £900 a month.",
                "We paid the last designer £400.",
                "Our hourly rate for staff is £14.",
                "A secret room is £5, not for publication.",
                "We have 12 boats."
            })
    void shouldNotOfferWhatVisitorsDoNotPay(String sentence) {
        assertEquals("", read(sentence));
    }
}
