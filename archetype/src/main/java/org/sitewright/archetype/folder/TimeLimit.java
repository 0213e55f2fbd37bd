package org.sitewright.archetype.folder;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Time for all documents together, of which each has its share. */
final class TimeLimit {
    // Parsers of nested input recurse; more than the platform's default leaves them room.
    private static final long STACK = 16L << 20;

    private final long end = System.nanoTime() + Limits.ALL_DOCUMENTS.toNanos();

    /**
     * What {@code work} returns.
     *
     * @throws TimeoutException when it takes too long; it is then left to itself on a thread that keeps no program alive
     * @throws ExecutionException with what it threw
     */
    <T> T within(Callable<T> work) throws TimeoutException, ExecutionException {
        long left = Math.min(Limits.ONE_DOCUMENT.toNanos(), end - System.nanoTime());
        if (left <= 0) {
            throw new TimeoutException();
        }
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "document", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(Duration.ofNanos(left).toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } finally {
            task.cancel(true);
        }
    }
}
