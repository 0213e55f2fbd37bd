package org.sitewright.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.sitewright.browser.Kept.Kind;

/** Reads what a page keeps from the browser itself, whatever its scripts did to hide it. */
final class KeptReader {
    private static final double MILLIS_PER_DAY = 86_400_000;
    private static final String WORKERS =
            """
            navigator.serviceWorker ? navigator.serviceWorker.getRegistrations().then(all => all.map(each =>
              ({scope: each.scope, script: (each.installing || each.waiting || each.active || {}).scriptURL || ''}))) : []
            """;

    private final ChromeDriver driver;
    private final String home;

    /**
     * @param home the window of a page of the same origin: where a page's clock is stopped, the browser answers no question
     *     about databases
     */
    KeptReader(ChromeDriver driver, String home) {
        this.driver = driver;
        this.home = home;
    }

    /** What the page that the driver is at keeps; where no scripts run, only cookies and keys can be. */
    List<Kept> read(boolean script) {
        Map<?, ?> keys = (Map<?, ?>)
                driver.executeScript(
                        """
                const noted = window[Symbol.for('sitewright')];
                return {writers: noted ? noted.writers : {}, local: Object.keys(localStorage), session: Object.keys(sessionStorage)};
                """);
        Map<?, ?> writers = (Map<?, ?>) keys.get("writers");
        List<Kept> kept = new ArrayList<>();
        cookies(writers, kept);
        add(Kind.LOCAL, (List<?>) keys.get("local"), writers, kept);
        add(Kind.SESSION, (List<?>) keys.get("session"), writers, kept);
        if (!script) {
            return kept;
        }
        String window = driver.getWindowHandle();
        driver.switchTo().window(home);
        try {
            ofOrigin(writers, kept);
        } finally {
            driver.switchTo().window(window);
        }
        return kept;
    }

    private void cookies(Map<?, ?> writers, List<Kept> kept) {
        for (Object each : ask("Network.getAllCookies", Map.of(), "cookies")) {
            Map<?, ?> cookie = (Map<?, ?>) each;
            String name = (String) cookie.get("name");
            double until = ((Number) cookie.get("expires")).doubleValue() * 1000;
            boolean session = Boolean.TRUE.equals(cookie.get("session"));
            Object sameSite = cookie.get("sameSite");
            kept.add(new Kept(
                    Kind.COOKIE,
                    name,
                    session ? 0 : (until - System.currentTimeMillis()) / MILLIS_PER_DAY,
                    Boolean.TRUE.equals(cookie.get("secure")),
                    sameSite == null ? "" : (String) sameSite,
                    writer(writers, name, "")));
        }
    }

    private void ofOrigin(Map<?, ?> writers, List<Kept> kept) {
        Map<?, ?> tree = (Map<?, ?>)
                driver.executeCdpCommand("Page.getFrameTree", Map.of()).get("frameTree");
        Map<?, ?> top = (Map<?, ?>) tree.get("frame");
        Map<String, Object> origin = Map.of("securityOrigin", top.get("securityOrigin"));
        add(Kind.DATABASE, ask("IndexedDB.requestDatabaseNames", origin, "databaseNames"), writers, kept);
        List<?> caches = ask("CacheStorage.requestCacheNames", origin, "caches");
        add(
                Kind.CACHE,
                caches.stream()
                        .map(cache -> ((Map<?, ?>) cache).get("cacheName"))
                        .toList(),
                writers,
                kept);
        for (Object each : workers((String) top.get("id"))) {
            Map<?, ?> worker = (Map<?, ?>) each;
            String script = (String) worker.get("script");
            String scope = URI.create((String) worker.get("scope")).getRawPath();
            kept.add(new Kept(Kind.WORKER, scope, Double.POSITIVE_INFINITY, true, "", writer(writers, script, script)));
        }
    }

    private List<?> workers(String frame) {
        Object world = driver.executeCdpCommand("Page.createIsolatedWorld", Map.of("frameId", frame))
                .get("executionContextId");
        Map<String, Object> answer = driver.executeCdpCommand(
                "Runtime.evaluate",
                Map.of("contextId", world, "awaitPromise", true, "returnByValue", true, "expression", WORKERS));
        return (List<?>) ((Map<?, ?>) answer.get("result")).get("value");
    }

    private List<?> ask(String command, Map<String, Object> what, String answer) {
        return (List<?>) driver.executeCdpCommand(command, what).get(answer);
    }

    private static void add(Kind kind, List<?> names, Map<?, ?> writers, List<Kept> kept) {
        names.forEach(name -> kept.add(
                new Kept(kind, (String) name, Double.POSITIVE_INFINITY, true, "", writer(writers, (String) name, ""))));
    }

    private static String writer(Map<?, ?> writers, String name, String otherwise) {
        return writers.get(name) instanceof String script ? script : otherwise;
    }
}
