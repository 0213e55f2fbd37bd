package org.sitewright.archetype.folder;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Time of a processor for all documents together, of which each has its share: what is read does not depend on how busy
 * the machine is.
 */
final class TimeLimit {
    // Parsers of nested input recurse; more than the platform's default leaves them room.
    private static final long STACK = 16L << 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How many times as long a document may take by the clock. */
    private static final int BUSY = 20;

    private final long share;
    private long left;

    TimeLimit(Duration ofEach, Duration ofAll) {
        share = ofEach.toNanos();
        left = ofAll.toNanos();
    }

    /**
     * What {@code work} returns.
     *
     * @throws TimeoutException when it takes too long; it is then left to itself on a thread that keeps no program alive
     * @throws ExecutionException with what it threw
     */
    <T> T within(Callable<T> work) throws TimeoutException, ExecutionException {
        long most = Math.min(share, left);
        if (most <= 0) {
            throw new TimeoutException();
        }
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "document", STACK);
        thread.setDaemon(true);
        long end = System.nanoTime() + BUSY * most;
        thread.start();
        long used = 0;
        try {
            while (used < most && System.nanoTime() < end) {
                try {
                    return task.get(10, TimeUnit.MILLISECONDS);
                } catch (TimeoutException running) {
                    used = Math.max(used, THREADS.getThreadCpuTime(thread.getId()));
                }
            }
            throw new TimeoutException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } finally {
            left -= used;
            task.cancel(true);
        }
    }
}
