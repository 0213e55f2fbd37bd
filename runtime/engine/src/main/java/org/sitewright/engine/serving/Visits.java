package org.sitewright.engine.serving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.sitewright.engine.composition.Access.Rate;

/**
 * Counts how often each visitor asked for each page that has a rate, in windows of its seconds. At most
 * {@value #MOST_KNOWN} are known at once; then the one that was counted first is forgotten. Safe for threads.
 */
final class Visits {
    private static final int MOST_KNOWN = 10_000;

    private final Map<Visit, Window> windows = new LinkedHashMap<>();
    private final LongSupplier seconds;

    private record Visit(String visitor, String path) {}

    private record Window(long began, int requests) {}

    /** Visits by the time that {@code seconds} tells; it never goes back. */
    Visits(LongSupplier seconds) {
        this.seconds = seconds;
    }

    /** Counts one more request; whether it is within {@code rate}. */
    synchronized boolean allow(String visitor, String path, Rate rate) {
        long now = seconds.getAsLong();
        Visit visit = new Visit(visitor, path);
        Window window = windows.get(visit);
        if (window == null || now - window.began() >= rate.seconds()) {
            windows.remove(visit); // to the end
            window = new Window(now, 0);
        }
        Window next = new Window(window.began(), Math.min(window.requests() + 1, rate.requests() + 1));
        windows.put(visit, next);
        if (windows.size() > MOST_KNOWN) {
            windows.remove(windows.keySet().iterator().next());
        }
        return next.requests() <= rate.requests();
    }
}
