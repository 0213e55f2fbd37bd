package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Value;

class OffersTest {
    private static String settled(String... lines) {
        return Shown.found(found -> {
            for (String line : lines) {
                found.add("services", OfferLine.of(Shown.excerpt(line), 0));
            }
            new Offers(found).settle();
        });
    }

    @Test
    void shouldKeepOneOfWhatIsOfferedTwice() {
        assertEquals(
                "services/0/name: Rye loaf\nservices/0/price: 4 GBP\n",
                settled("Rye loaf 4 GBP", "rye-loaf: 4.00 GBP"));
    }

    @Test
    void shouldCompleteAnOfferWithThePriceThatStandsElsewhere() {
        assertEquals("services/0/name: Rye loaf\nservices/0/price: 4 GBP\n", settled("Rye loaf", "Rye loaf 4 GBP"));
    }

    @Test
    void shouldPublishNeitherOfTwoPrices() {
        assertEquals(
                """
                services/0/name: Rye loaf
                ! CONTRADICTION price of Rye loaf: 4 GBP (brief.md:1) or 5 GBP (brief.md:1)
                """,
                settled("Rye loaf 4 GBP", "Rye loaf 5 GBP"));
    }

    @Test
    void shouldLeaveOffersOfOneNameInSeveralGroupsApart() {
        assertEquals(
                """
                services/0/group: Lunch
                services/0/items/0/name: Soup
                services/0/items/0/price: 5 EUR
                services/1/group: Dinner
                services/1/items/0/name: Soup
                services/1/items/0/price: 7 EUR
                """,
                Shown.found(found -> {
                    found.add("services", group("Lunch", "Soup 5 EUR"));
                    found.add("services", group("Dinner", "Soup 7 EUR"));
                    new Offers(found).settle();
                }));
    }

    private static Value group(String name, String line) {
        return Values.fields(
                "group", Shown.excerpt(name), "items", Values.items(List.of(OfferLine.of(Shown.excerpt(line), 0))));
    }
}
