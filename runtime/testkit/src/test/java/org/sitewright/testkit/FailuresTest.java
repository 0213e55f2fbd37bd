package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private static final String LOG = "org.sitewright.testkit.failures";

    @Test
    void shouldGiveTheInnermostReasonOfWhatWasLoggedFirst() {
        Logger log = Logger.getLogger(LOG);
        Failures failures = new Failures(LOG);
        assertEquals("", failures.reason());
        RuntimeException first = new RuntimeException("outer", new IllegalStateException("two beans fit"));
        log.log(Level.SEVERE, "no matter", first);
        log.log(Level.SEVERE, "later", new RuntimeException("later"));
        log.severe("a text alone");
        assertEquals(": two beans fit", failures.reason());
        assertSame(first, failures.first());
        failures.close();
    }

    @Test
    void shouldNameWhatHasNoMessage() {
        assertEquals(": java.lang.NullPointerException", Failures.reason(new NullPointerException()));
    }
}
