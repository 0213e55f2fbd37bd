package org.sitewright.engine.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same to many things at once. The threads live as long as the work, and see the web application's classes.
 *
 * @param threads how many at most, from 1
 */
public record Workers(int threads) {
    /** As many as there are processors. */
    public static Workers ofMachine() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /**
     * The results, in the order of {@code things}.
     *
     * @throws RuntimeException what {@code work} throws; the rest is given up then
     */
    public <T, R> List<R> inOrder(List<T> things, Function<T, R> work) {
        if (threads < 2 || things.size() < 2) {
            return things.stream().map(work).toList();
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, things.size()), task -> {
            Thread thread = new Thread(task, "sitewright-verification");
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<R>> futures = new ArrayList<>();
            things.forEach(thing -> futures.add(executor.submit(() -> work.apply(thing))));
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the verification was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
