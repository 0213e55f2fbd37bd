package org.sitewright.components.pricelist;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class PriceListTest {
    private static final PriceList.Item ITEM = new PriceList.Item("Rye", null, null, null);

    private static PriceList block(String heading, int items) {
        return new PriceList(heading, null, Collections.nCopies(items, ITEM));
    }

    @Test
    void shouldStandBesideItsHeadingWhereThereAreFew() {
        assertTrue(block("What we do", 3).few());
        assertFalse(block("What we do", 4).few());
        assertFalse(block(null, 1).few());
    }
}
