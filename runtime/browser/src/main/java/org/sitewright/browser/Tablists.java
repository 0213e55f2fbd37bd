package org.sitewright.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Goes to the first tab of each tablist, and from there with the arrow keys. */
final class Tablists {
    private record Key(String name, int code) {}

    /** Forwards and back, beside each other and below each other. */
    private static final List<Key> ARROWS = List.of(
            new Key("ArrowRight", 39), new Key("ArrowLeft", 37), new Key("ArrowDown", 40), new Key("ArrowUp", 38));

    private final ChromeDriver driver;
    private final View view;
    private final String script = Scripts.text(View.class, "page.js") + Scripts.text(Tablists.class, "tablists.js");
    private final List<Object> ids;

    Tablists(ChromeDriver driver, View view) {
        this.driver = driver;
        this.view = view;
        this.ids =
                view.page().blocks().stream().map(block -> (Object) block.id()).toList();
    }

    /** The tablists with tabs that no key reaches. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        long lists = (Long) ask("lists", 0);
        for (int list = 0; list < lists; list++) {
            long left = (Long) ask("begin", list);
            for (Key arrow : ARROWS) {
                long presses = left == 0 ? 0 : (Long) ask("focus", list);
                for (int press = 0; press < presses && left > 0; press++) {
                    view.press(arrow.name(), arrow.code(), "");
                    driver.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
                    left = (Long) ask("left", list);
                }
            }
            if (left > 0) {
                faults.add(Fault.of((Map<?, ?>) ask("fault", list)));
            }
        }
        return faults;
    }

    private Object ask(String what, int list) {
        return driver.executeScript(script, ids, List.of(what, list));
    }
}
