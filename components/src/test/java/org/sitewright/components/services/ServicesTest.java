package org.sitewright.components.services;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class ServicesTest {
    private static final Services.Service ITEM =
            new Services.Service("Hem", null, null, false, null, null, null, null, null);

    private static Services block(String heading, int items) {
        return new Services(heading, null, Collections.nCopies(items, ITEM));
    }

    @Test
    void shouldStandBesideItsHeadingWhereThereAreFew() {
        assertTrue(block("What we do", 3).few());
        assertFalse(block("What we do", 4).few());
        assertFalse(block(null, 1).few());
    }
}
