package org.sitewright.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until requests have ended. */
final class Quiet {
    private static final int POLL_MILLIS = 25;
    private static final int POLLS_IN_A_ROW = 8;

    private Quiet() {}

    /** True when the condition held eight times in a row (200 ms) before the time was up. */
    static boolean await(Duration most, BooleanSupplier quiet) {
        long end = System.nanoTime() + most.toNanos();
        for (int held = 0; held < POLLS_IN_A_ROW; ) {
            held = quiet.getAsBoolean() ? held + 1 : 0;
            if (System.nanoTime() - end > 0) {
                return false;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
