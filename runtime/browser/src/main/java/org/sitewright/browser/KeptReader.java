package org.sitewright.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.sitewright.browser.Kept.Kind;

/** Reads what a page keeps: cookies and keys from the browser itself, databases and caches as they were opened. */
final class KeptReader {
    private static final double MILLIS_PER_DAY = 86_400_000;

    private final ChromeDriver driver;
    private final List<Kept> kept = new ArrayList<>();
    private Map<?, ?> writers = Map.of();

    KeptReader(ChromeDriver driver) {
        this.driver = driver;
    }

    List<Kept> read() {
        Map<?, ?> keys = (Map<?, ?>)
                driver.executeScript(
                        """
                const noted = window[Symbol.for('sitewright')];
                return {writers: noted ? noted.writers : {}, databases: noted ? noted.databases : [], caches: noted ? noted.caches : [],
                  local: Object.keys(localStorage), session: Object.keys(sessionStorage)};
                """);
        writers = (Map<?, ?>) keys.get("writers");
        cookies();
        recorded(keys, "local").forEach(name -> add(Kind.LOCAL, (String) name));
        recorded(keys, "session").forEach(name -> add(Kind.SESSION, (String) name));
        recorded(keys, "databases").forEach(name -> add(Kind.DATABASE, (String) name));
        recorded(keys, "caches").forEach(name -> add(Kind.CACHE, (String) name));
        return kept;
    }

    private static List<?> recorded(Map<?, ?> keys, String what) {
        return (List<?>) keys.get(what);
    }

    private void cookies() {
        List<?> cookies = (List<?>)
                driver.executeCdpCommand("Network.getAllCookies", Map.of()).get("cookies");
        for (Object each : cookies) {
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
                    writer(name)));
        }
    }

    private void add(Kind kind, String name) {
        kept.add(new Kept(kind, name, Double.POSITIVE_INFINITY, true, "", writer(name)));
    }

    private String writer(String name) {
        return writers.get(name) instanceof String script ? script : "";
    }
}
