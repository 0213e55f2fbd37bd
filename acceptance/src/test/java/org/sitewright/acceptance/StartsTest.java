package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What was admitted once starts always, whatever the clock says; {@code -Dacceptance.starts=1000} for more. */
class StartsTest {
    @Test
    void everyStartServes() {
        int starts = Integer.getInteger("acceptance.starts", 25);

        assertEquals(starts, Starts.inTheTestkit(starts));
    }
}
