package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OfferReaderTest {
    private static String read(String markdown) {
        return Shown.found(found -> new OfferReader(found).read(Shown.section(markdown), false));
    }

    @Test
    void shouldReadAListWithWhatStandsAboveIt() {
        assertEquals(
                """
                servicesLead: We cook what the harbour brings.
                services/0/name: Crab toast
                services/0/text: brown bread, lemon
                services/0/price: 9 GBP
                services/1/name: Fish soup
                services/1/price: 8.50 GBP
                instructions/other/0: Please add the dessert card later
                """,
                read(
                        """
                        ## Menu
                        We cook what the harbour brings.

                        - **Crab toast** — brown bread, lemon — 9 GBP
                        - Fish soup, 8.50 GBP
                        - Please add the dessert card later
                        """));
    }

    @Test
    void shouldTakeHeadingsAboveListsForGroups() {
        assertEquals(
                """
                services/0/group: Repairs
                services/0/note: While you wait.
                services/0/items/0/name: Puncture
                services/0/items/0/price: 12 GBP
                services/0/items/1/name: Brake cable
                services/0/items/1/price: 18 GBP
                services/1/group: Hire
                services/1/items/0/name: Town bike
                services/1/items/0/price: 15 GBP
                services/1/items/0/duration: per day
                services/1/items/1/name: Tandem
                services/1/items/1/price: 30 GBP
                services/1/items/1/duration: per day
                """,
                read(
                        """
                        ## Services
                        ### Repairs
                        While you wait.

                        - Puncture 12 GBP
                        - Brake cable 18 GBP
                        ### Hire
                        - Town bike, 15 GBP per day
                        - Tandem, 30 GBP per day
                        """));
    }

    @Test
    void shouldTakeTheHeadingOfTheSectionForAGroupWhereItNamesOne() {
        String markdown =
                """
                ## Hair
                - Cut 30 GBP
                - Colour 60 GBP
                """;
        assertEquals(
                """
                services/0/group: Hair
                services/0/items/0/name: Cut
                services/0/items/0/price: 30 GBP
                services/0/items/1/name: Colour
                services/0/items/1/price: 60 GBP
                """,
                Shown.found(found -> new OfferReader(found).read(Shown.section(markdown), true)));
    }

    @Test
    void shouldTakeHeadingsAboveTextsForOffers() {
        assertEquals(
                """
                services/0/name: Hot stone massage
                services/0/text: Warm basalt along the spine.
                services/0/price: £70
                services/0/duration: 75 min
                services/1/name: Foot bath
                services/1/text: With salt from the lake.
                """,
                read(
                        """
                        ## Treatments
                        ### Hot stone massage
                        Warm basalt along the spine.

                        - Price: £70
                        - Duration: 75 min
                        ### Foot bath
                        With salt from the lake.
                        """));
    }

    @Test
    void shouldNotOfferAHeadingBelowWhichOnlyInstructionsStand() {
        assertEquals(
                """
                services/0/name: Foot bath
                services/0/text: With salt from the lake.
                instructions/other/0: I would like you to write something here.
                """,
                read(
                        """
                        ## Treatments
                        ### Foot bath
                        With salt from the lake.
                        ### Sauna
                        I would like you to write something here.
                        """));
    }

    @Test
    void shouldTakeTheItemsBelowAnItemForItsGroup() {
        assertEquals(
                """
                services/0/group: Drinks
                services/0/items/0/name: Tea
                services/0/items/0/price: 2 EUR
                services/1/name: Tray bake
                services/1/price: 4 EUR
                """,
                read(
                        """
                        ## Menu
                        - Drinks
                          - Tea 2 EUR
                        - Tray bake 4 EUR
                        """));
    }

    @Test
    void shouldReadLinesOfWhichMostHaveAPrice() {
        assertEquals(
                """
                services/0/name: Soup
                services/0/text: with bread
                services/0/price: 5 EUR
                services/1/name: Stew
                services/1/price: 11 EUR
                """,
                read(
                        """
                        ## Menu
                        Soup 5 EUR
                        with bread
                        Stew 11 EUR
                        """));
    }

    @Test
    void shouldOfferWithoutAPriceWhatHasItStillToCome() {
        assertEquals(
                """
                services/0/name: Felt hat
                services/0/price: 30 EUR
                services/1/name: Velvet hood
                services/2/name: Straw hat
                services/2/price: 20 EUR
                ! PLACEHOLDER ??? (ask Ilse)
                """,
                read(
                        """
                        ## Hats
                        Felt hat          30 EUR
                        Velvet hood       ??? (ask Ilse)
                        Straw hat         20 EUR
                        """));
    }

    @Test
    void shouldNotTakeForADurationThatThereIsNone() {
        assertEquals(
                """
                services/0/name: Hat check
                services/0/price: 5 EUR
                services/1/name: Hat repair
                services/1/price: 9 EUR
                services/1/duration: 2 days
                """,
                read(
                        """
                        ## Hats

                        ### Hat check
                        - Duration: n/a
                        - Price: 5 EUR

                        ### Hat repair
                        - Duration: 2 days
                        - Price: 9 EUR
                        """));
    }

    @Test
    void shouldLeaveOutAPriceThatIsInDoubt() {
        assertEquals(
                """
                services/0/name: Soup
                services/1/name: Stew
                services/1/price: 11 EUR
                ! CONTRADICTION price of Soup: Soup: 5 EUR or 6 EUR, not sure which one
                """,
                read(
                        """
                        ## Menu
                        - Soup: 5 EUR or 6 EUR, not sure which one
                        - Stew 11 EUR
                        """));
    }

    @Test
    void shouldKeepPrivateItemsForTheBuilders() {
        assertEquals(
                """
                services/0/name: Payroll
                instructions/other/0: Supplier discount of 20 % from Hartley, do not publish
                """,
                read(
                        """
                        ## Services
                        - Payroll
                        - Supplier discount of 20 % from Hartley, do not publish
                        """));
    }
}
