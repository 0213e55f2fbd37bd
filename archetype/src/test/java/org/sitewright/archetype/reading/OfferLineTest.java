package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferLineTest {
    private static void assertOffer(String line, String expected) {
        assertEquals(expected, Shown.value(OfferLine.of(Shown.excerpt(line), 0)));
    }

    @Test
    void shouldTakeNameTextPriceAndDuration() {
        assertOffer(
                "Clay for beginners – six evenings, clay included – 45 GBP, 90 min",
                """
                name: Clay for beginners
                text: six evenings, clay included
                price: 45 GBP
                duration: 90 min
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cut and blow-dry: 45 GBP | Cut and blow-dry | 45 GBP",
                "Soup of the day .... 6,50 € | Soup of the day | 6,50 €",
                "Kite with two lines .. £18 | Kite with two lines | £18",
                "Rye loaf 800g 4.20 EUR | Rye loaf 800g | 4.20 EUR",
                "Wedding cake from 280 GBP | Wedding cake | from 280 GBP",
                "Sonntagsbraten ab 14,50 € | Sonntagsbraten | ab 14,50 €"
            })
    void shouldTakeAPriceInManyForms(String line, String name, String price) {
        assertOffer(line, "name: %s\nprice: %s\n".formatted(name, price));
    }

    @Test
    void shouldTakeTheNameThatIsInBold() {
        String line = "Slow roast, by the pound: our own blend";
        assertEquals(
                "name: Slow roast, by the pound\ntext: our own blend\n",
                Shown.value(OfferLine.of(Shown.excerpt(line), "Slow roast, by the pound".length())));
    }

    @Test
    void shouldTakeWhatAPriceIsForAsItsDuration() {
        assertOffer("Garden Room, £95 per night", "name: Garden Room\nprice: £95\nduration: per night\n");
    }

    @Test
    void shouldTakeSeveralPricesAsOptions() {
        assertOffer(
                "Bike hire: half day £12, full day £20",
                """
                name: Bike hire
                prices/0/option: half day
                prices/0/price: £12
                prices/1/option: full day
                prices/1/price: £20
                """);
    }

    @Test
    void shouldTakeWhatStandsBetweenPricesForOptionsOfWhatFollowsOnlyWhereNothingFollowsTheLast() {
        assertOffer(
                "Paint a chest, low £28, tall £34",
                """
                name: Paint a chest, low
                prices/0/price: £28
                prices/1/option: tall
                prices/1/price: £34
                """);
        assertOffer(
                "Barrow £28 low, £34 tall",
                """
                name: Barrow
                prices/0/option: low
                prices/0/price: £28
                prices/1/option: tall
                prices/1/price: £34
                """);
    }

    @Test
    void shouldTakeAsManyDurationsAsThereArePricesForOptions() {
        assertOffer(
                "Back massage: 30 min £25, 60 min £45",
                """
                name: Back massage
                prices/0/option: 30 min
                prices/0/price: £25
                prices/1/option: 60 min
                prices/1/price: £45
                """);
    }

    @Test
    void shouldTakeAnOfferWithoutAPrice() {
        assertOffer("Tax returns for sole traders", "name: Tax returns for sole traders\n");
        assertOffer("Payroll: monthly or weekly", "name: Payroll\ntext: monthly or weekly\n");
    }

    @Test
    void shouldRefuseALineThatIsTooLongForAName() {
        assertNull(OfferLine.of(Shown.excerpt("we walk and walk ".repeat(6) + "on"), 0));
    }

    @Test
    void shouldRefuseALineWithoutAName() {
        assertNull(OfferLine.of(Shown.excerpt("– ..."), 0));
    }

    @Test
    void shouldPlaceEachPart() {
        assertEquals(
                """
                services/0/name 1:1-8: Rye loaf
                services/0/text 1:12-25: dark and dense
                services/0/price 1:29-36: 4.20 GBP
                """,
                Shown.placed(found ->
                        found.add("services", OfferLine.of(Shown.excerpt("Rye loaf – dark and dense – 4.20 GBP"), 0))));
    }

    @Test
    void shouldTrimDividersAndParentheses() {
        assertEquals(
                "three tiers",
                OfferLine.trimmed(Shown.excerpt(" – (three tiers) :")).line());
        assertEquals(
                "Walk (short)",
                OfferLine.trimmed(Shown.excerpt("Walk (short) for")).line());
    }
}
