package org.sitewright.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;

/** Presses each button with the enter key; where a modal dialogue opens, tries tab and escape in it. */
final class Dialogues {
    private static final int MOST_STOPS = 40;
    private static final int PATIENCE_FRAMES = 30;

    private final ChromeDriver driver;
    private final View view;
    private final String script = Scripts.text(View.class, "page.js") + Scripts.text(Dialogues.class, "dialogues.js");
    private final List<Object> ids;

    Dialogues(ChromeDriver driver, View view) {
        this.driver = driver;
        this.view = view;
        this.ids =
                view.page().blocks().stream().map(block -> (Object) block.id()).toList();
    }

    /** What is wrong with the dialogues of the page. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        long buttons = (Long) ask("buttons", 0);
        for (int button = 0; button < buttons; button++) {
            if (yes("focus", button)) {
                view.press("Enter", 13, "\r");
                if (ask("opened", 0) instanceof Map<?, ?> dialogue && !tried(dialogue, faults)) {
                    return faults;
                }
            }
        }
        return faults;
    }

    /** Whether it is closed again, so that the next button can be tried. */
    private boolean tried(Map<?, ?> dialogue, List<Fault> faults) {
        Fault at = Fault.of(dialogue);
        if (!yes("inside", 0)) {
            faults.add(saying(at, "opens, and the focus stays outside"));
        } else {
            leaves(((Number) dialogue.get("stops")).intValue())
                    .ifPresent(out -> faults.add(saying(at, "lets the focus out to " + out + " while it is open")));
        }
        view.press("Escape", 27, "");
        if (!until("closed")) {
            faults.add(saying(at, "does not close with the escape key"));
            return false;
        }
        if (!until("returned")) {
            faults.add(saying(at, "closes, and the focus does not go back to the button that opened it"));
        }
        return true;
    }

    /** What outside of the dialogue the tab key reaches. */
    private Optional<String> leaves(int stops) {
        for (int stop = 0; stop < Math.min(stops + 2, MOST_STOPS); stop++) {
            view.press("Tab", 9, "");
            if (!yes("kept", 0)) {
                return Optional.of((String) ask("active", 0));
            }
        }
        return Optional.empty();
    }

    private boolean until(String what) {
        for (int frame = 0; frame < PATIENCE_FRAMES; frame++) {
            if (yes(what, 0)) {
                return true;
            }
            driver.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        }
        return false;
    }

    private boolean yes(String what, int button) {
        return Boolean.TRUE.equals(ask(what, button));
    }

    private Object ask(String what, int button) {
        if (what.equals("opened")) {
            driver.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        }
        return driver.executeScript(script, ids, List.of(what, button));
    }

    private static Fault saying(Fault at, String what) {
        return new Fault(at.block(), at.element(), what);
    }
}
