package org.sitewright.components.pricelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.component.Money;

class PriceListTest {
    private static final PriceList.Item ITEM = new PriceList.Item("Rye", null, null, null);

    private static PriceList block(String heading, int items) {
        return new PriceList(heading, null, Collections.nCopies(items, ITEM));
    }

    private static List<String> shown(String... prices) {
        List<PriceList.Item> items = Stream.of(prices)
                .map(price -> new PriceList.Item("Rye", null, Money.parse(price), null))
                .toList();
        return new PriceList(null, null, items)
                .items().stream().map(item -> item.price().in(Locale.UK)).toList();
    }

    @Test
    void shouldAlignOnTheDecimal() {
        assertEquals(List.of("£9.20", "£11.00"), shown("9.20 GBP", "11 GBP"));
        assertEquals(List.of("£9", "£11"), shown("9 GBP", "11 GBP"));
    }

    @Test
    void shouldStandBesideItsHeadingWhereThereAreFew() {
        assertTrue(block("What we do", 3).few());
        assertFalse(block("What we do", 4).few());
        assertFalse(block(null, 1).few());
    }
}
