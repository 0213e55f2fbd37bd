package org.sitewright.engine.serving;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitewright.engine.composition.Access.Rate;

class VisitsTest {
    private static final Rate TWO_A_MINUTE = new Rate(2, 60);

    private final AtomicLong clock = new AtomicLong();
    private final Visits visits = new Visits(clock::get);

    private boolean ask(String visitor, String path) {
        return visits.allow(visitor, path, TWO_A_MINUTE);
    }

    @Test
    void shouldRefuseTheThirdUntilTheMinuteIsOver() {
        assertTrue(ask("a", "/"));
        assertTrue(ask("a", "/"));
        assertFalse(ask("a", "/"));
        clock.set(59);
        assertFalse(ask("a", "/"));
        clock.set(60);
        assertTrue(ask("a", "/"));
    }

    @Test
    void shouldCountEachVisitorAndEachPageAlone() {
        assertTrue(ask("a", "/"));
        assertTrue(ask("a", "/"));
        assertTrue(ask("b", "/"));
        assertTrue(ask("a", "/b"));
        assertFalse(ask("a", "/"));
    }

    @Test
    void shouldForgetTheFirstOfTooMany() {
        ask("first", "/");
        ask("first", "/");
        IntStream.range(0, 9_999).forEach(i -> ask("v" + i, "/"));
        assertFalse(ask("first", "/"));
        ask("one more", "/");
        assertTrue(ask("first", "/"));
    }
}
