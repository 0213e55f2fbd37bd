package org.sitewright.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Why a web application did not start: what its server would have logged. A refused site is told by its verdict. */
final class Failures extends Handler {
    private final Logger log;
    private final List<Throwable> thrown = new ArrayList<>();

    /** Takes over the log of that name. */
    Failures(String log) {
        this.log = Logger.getLogger(log);
        this.log.setUseParentHandlers(false);
        this.log.addHandler(this);
    }

    /** {@code : reason}, of the innermost cause; empty where nothing is known. */
    String reason() {
        return reason(first());
    }

    static String reason(Throwable failure) {
        Throwable at = failure;
        while (at != null && at.getCause() != null) {
            at = at.getCause();
        }
        return at == null ? "" : ": " + (at.getMessage() == null ? at.toString() : at.getMessage());
    }

    /** What was thrown first; null where nothing was. */
    Throwable first() {
        return thrown.isEmpty() ? null : thrown.get(0);
    }

    @Override
    public synchronized void publish(LogRecord logged) {
        if (logged.getThrown() != null) {
            thrown.add(logged.getThrown());
        }
    }

    @Override
    public void flush() {
        // kept, not written
    }

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
