package org.sitewright.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The way of the tab key through a page, from its top until it leaves the document.
 *
 * @param stops what had the focus, in turn
 * @param trapped whether the key did not get out
 */
public record FocusWalk(List<Stop> stops, boolean trapped) {
    private static final int MOST_STOPS = 300;
    private static final int TAB = 9;

    /**
     * Something that had the focus.
     *
     * @param number of the element, as the walk counts
     * @param at which element, in which block; nothing said
     * @param several whether it has several stops within: frames, media, dates
     * @param ring whether it looks different from without the focus
     * @param hidden whether something else covers it whole
     */
    public record Stop(int number, Fault at, boolean several, boolean ring, boolean hidden) {
        static Stop of(Map<?, ?> found) {
            return new Stop(
                    ((Number) found.get("number")).intValue(),
                    Fault.of(found),
                    (Boolean) found.get("several"),
                    (Boolean) found.get("ring"),
                    (Boolean) found.get("hidden"));
        }

        /** The same with what is wrong. */
        public Fault saying(String what) {
            return new Fault(at.block(), at.element(), what);
        }
    }

    static FocusWalk through(ChromeDriver driver, View view) {
        String script = Scripts.text(View.class, "page.js") + Scripts.text(FocusWalk.class, "focus-walk.js");
        List<Object> ids =
                view.page().blocks().stream().map(block -> (Object) block.id()).toList();
        driver.executeScript(script, ids, List.of("start"));
        List<Stop> stops = new ArrayList<>();
        Set<Integer> passed = new HashSet<>();
        while (stops.size() < MOST_STOPS) {
            view.press("Tab", TAB, "");
            if (!(driver.executeScript(script, ids, List.of("stop")) instanceof Map<?, ?> found)) {
                return new FocusWalk(stops, false);
            }
            Stop stop = Stop.of(found);
            boolean again = !passed.add(stop.number());
            if (again && !stop.several()) {
                // Back at the first stop: the browser has gone round, which is what it does at the end of a page.
                return new FocusWalk(
                        stops, stop.number() != stops.get(0).number() || stops.size() == 1 && more(driver));
            }
            if (!again) {
                stops.add(stop);
            }
        }
        return new FocusWalk(stops, false);
    }

    private static boolean more(ChromeDriver driver) {
        return Boolean.TRUE.equals(
                driver.executeScript(
                        "return document.querySelectorAll('a[href], button:not([disabled]), input:not([type=hidden], [disabled])').length > 1"));
    }
}
