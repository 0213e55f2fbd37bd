package org.sitewright.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Rests the pointer on each element that answers to it, then goes through the page with the keyboard; presses Escape where something shows. */
final class Hovers {
    /** As long as a menu lets the pointer wait: a quarter of a second. */
    private static final int PATIENCE_FRAMES = 15;

    private static final int MOST_STOPS = 60;

    private final ChromeDriver driver;
    private final View view;
    private final String script = Scripts.text(View.class, "page.js") + Scripts.text(Hovers.class, "hovers.js");
    private final List<Object> ids;

    Hovers(ChromeDriver driver, View view) {
        this.driver = driver;
        this.view = view;
        this.ids =
                view.page().blocks().stream().map(block -> (Object) block.id()).toList();
    }

    /** Whether anything on the page answers to a pointer that rests on it. */
    boolean any() {
        return count("any") > 0;
    }

    /** What shows for the pointer alone, and what Escape does not close. */
    Shown shown() {
        long candidates = count("candidates");
        for (int each = 0; each < candidates; each++) {
            if (ask("aim", each) instanceof List<?> point) {
                move(point.get(0), point.get(1));
                settle(each);
                dismiss();
                move(-1, -1);
                settle(-1);
            }
        }
        long stops = candidates == 0 ? 0 : count("stops");
        for (int stop = 0; stop < Math.min(stops, MOST_STOPS); stop++) {
            if (yes("land", stop)) {
                frame();
                dismiss();
            }
        }
        if (yes("shown", 0)) {
            for (int stop = 0; stop < stops; stop++) {
                ((List<?>) ask("focus", stop)).forEach(key -> press((String) key));
            }
        }
        return new Shown(faults("faults"), faults("lasting"));
    }

    private List<Fault> faults(String which) {
        return ((List<?>) ask(which, 0))
                .stream().map(found -> Fault.of((Map<?, ?>) found)).toList();
    }

    /** Where something lies over something else now, presses Escape and waits until it is gone. */
    private void dismiss() {
        if (yes("covers", 0)) {
            view.press("Escape", 27, "");
            for (int frames = 0; frames < PATIENCE_FRAMES && yes("lasts", 0); frames++) {
                frame();
            }
        }
    }

    private void press(String key) {
        view.press(key, key.equals("Enter") ? 13 : 40, key.equals("Enter") ? "\r" : "");
        frame();
        if (yes("look", 0)) {
            view.press("Escape", 27, "");
        }
    }

    /** Waits until something shows that was not there, for as long as {@code candidate} is given. */
    private void settle(int candidate) {
        for (int frames = 0; frames < PATIENCE_FRAMES; frames++) {
            frame();
            if (candidate < 0 || yes("shows", candidate)) {
                return;
            }
        }
    }

    private void frame() {
        driver.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))");
    }

    private void move(Object x, Object y) {
        driver.executeCdpCommand("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
    }

    private long count(String what) {
        return (Long) ask(what, 0);
    }

    private boolean yes(String what, int number) {
        return Boolean.TRUE.equals(ask(what, number));
    }

    private Object ask(String what, int number) {
        return driver.executeScript(script, ids, List.of(what, number));
    }
}
