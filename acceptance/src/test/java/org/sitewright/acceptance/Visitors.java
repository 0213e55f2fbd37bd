package org.sitewright.acceptance;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeMap;

/** Asks for one page after the other, fifty times a second, and counts what came back. */
final class Visitors implements AutoCloseable {
    private static final List<String> PATHS = List.of("", "house", "visit", "contact", "privacy", "news/yard");

    private final TreeMap<String, Integer> seen = new TreeMap<>();
    private final Thread thread;

    Visitors(String url) {
        thread = new Thread(() -> ask(url));
        thread.start();
    }

    private void ask(String url) {
        for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
            String answer;
            try {
                HttpResponse<String> response = RunningLauncher.get(url + PATHS.get(i % PATHS.size()));
                boolean good = response.body().contains("Kanalhaus")
                        && !response.body().contains("third party");
                answer = response.statusCode() + (good ? " good" : " otherwise");
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                return;
            } catch (IOException nobody) {
                answer = nobody.getClass().getSimpleName();
                pause();
            } catch (Exception unexpected) {
                answer = unexpected.toString();
            }
            synchronized (seen) {
                seen.merge(answer, 1, Integer::sum);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often each answer came so far. */
    TreeMap<String, Integer> seen() {
        synchronized (seen) {
            return new TreeMap<>(seen);
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
