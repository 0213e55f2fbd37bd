package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sitewright.archetype.document.Block;

class OfferTableTest {
    private static String read(String table) {
        return Shown.placed(found -> new OfferTable(found)
                .read((Block.Table) Shown.markdown(table).blocks().get(0))
                .forEach(offer -> found.add("services", offer)));
    }

    @Test
    void shouldReadColumnsByTheirHeadings() {
        assertEquals(
                """
                services/0/name 3:3-5: Cut
                services/0/text 3:9-23: washes included
                services/0/price 3:27-32: 30 GBP
                services/0/duration 3:36-41: 45 min
                """,
                read(
                        """
                        | Service | Description | Price | Duration |
                        |---|---|---|---|
                        | Cut | washes included | 30 GBP | 45 min |
                        """));
    }

    @Test
    void shouldTakeAColumnOfPricesWithAHeadingOfItsOwnForAnOption() {
        assertEquals(
                """
                services/0/name 3:3-7: Kayak
                services/0/prices/0/option 1:10-15: 1 hour
                services/0/prices/0/price 3:11-13: £12
                services/0/prices/1/option 1:19-25: 2 hours
                services/0/prices/1/price 3:17-19: £20
                services/1/name 4:3-8: Tandem
                services/1/prices/0/option 1:19-25: 2 hours
                services/1/prices/0/price 4:16-18: £30
                """,
                read(
                        """
                        | Boat | 1 hour | 2 hours |
                        |---|---|---|
                        | Kayak | £12 | £20 |
                        | Tandem | – | £30 |
                        """));
    }

    @Test
    void shouldTakeOptionsOutOfTheName() {
        assertEquals(
                """
                services/0/name 3:3-13: Rowing boat
                services/0/prices/0/option 3:16-20: small
                services/0/prices/0/price 3:33-35: £15
                services/0/prices/1/option 3:24-28: large
                services/0/prices/1/price 3:39-41: £25
                """,
                read(
                        """
                        | Boat | 1 hour | 2 hours |
                        |---|---|---|
                        | Rowing boat (small / large) | £15 | £25 |
                        """));
    }

    @Test
    void shouldGroupByAColumnOfGroups() {
        assertEquals(
                """
                services/0/group 3:3-10: Starters
                services/0/items/0/name 3:14-17: Soup
                services/0/items/0/price 3:21-25: 5 EUR
                services/0/items/1/name 5:14-19: Olives
                services/0/items/1/price 5:23-27: 3 EUR
                services/1/group 4:3-7: Mains
                services/1/items/0/name 4:11-14: Stew
                services/1/items/0/price 4:18-23: 11 EUR
                """,
                read(
                        """
                        | Group | Dish | Price |
                        |---|---|---|
                        | Starters | Soup | 5 EUR |
                        | Mains | Stew | 11 EUR |
                        | Starters | Olives | 3 EUR |
                        """));
    }

    @Test
    void shouldKeepPrivateColumnsForTheBuilders() {
        assertEquals(
                """
                services/0/name 3:3-5: Cut
                services/0/price 3:9-14: 30 GBP
                instructions/other/0 3:18-23: 12 GBP
                instructions/other/1 3:27-33: Hartley
                """,
                read(
                        """
                        | Service | Price | Margin | Supplier |
                        |---|---|---|---|
                        | Cut | 30 GBP | 12 GBP | Hartley |
                        """));
    }

    @Test
    void shouldRefuseARowThatIsNotToBePublished() {
        assertEquals(
                """
                services/0/name 3:3-5: Cut
                services/0/price 3:9-14: 30 GBP
                instructions/other/0 4:21-38: do not publish yet
                """,
                read(
                        """
                        | Service | Price | Notes |
                        |---|---|---|
                        | Cut | 30 GBP | |
                        | Colour | 60 GBP | do not publish yet |
                        """));
    }

    @Test
    void shouldListARowThatIsAPlaceholder() {
        assertEquals(
                """
                services/0/name 3:3-5: Cut
                services/0/price 3:9-14: 30 GBP
                ! PLACEHOLDER 4:3-18 [name to follow]
                """,
                read(
                        """
                        | Service | Price | Notes |
                        |---|---|---|
                        | Cut | 30 GBP | |
                        | [name to follow] | 1 GBP | |
                        """));
    }

    @Test
    void shouldTakeAnAmountWithoutASignInAColumnOfPricesOnly() {
        assertEquals(
                """
                services/0/name 3:3-5: Cut
                services/0/price 3:9-10: 30
                """,
                read(
                        """
                        | Service | Price | Places |
                        |---|---|---|
                        | Cut | 30 | 12 |
                        """));
    }

    @Test
    void shouldReadSeveralNamesInOneCell() {
        assertEquals(
                """
                services/0/name 3:3-7: Kayak
                services/1/name 3:10-14: canoe
                """,
                read(
                        """
                        | Boats |
                        |---|
                        | Kayak, canoe |
                        """));
    }

    @Test
    void shouldLeaveOutPricesOfAColumnThatIsCalledOld() {
        assertEquals(
                """
                services/0/name 3:3-7: Kayak
                services/0/price 3:17-19: £20
                instructions/other/0 3:11-13: £18
                """,
                read(
                        """
                        | Boat | Old price | From April |
                        |---|---|---|
                        | Kayak | £18 | £20 |
                        """));
    }
}
