package org.sitewright.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;

/** Presses each button with the enter key; where a dialogue opens, tries tab and escape in it. */
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
    List<DialogueFault> faults() {
        List<DialogueFault> faults = new ArrayList<>();
        if (ask("outside", 0) instanceof Map<?, ?> open) {
            faults.add(saying(open, "is open from the start, and the focus is outside"));
        }
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

    /** Whether the next button can be tried: it is closed again, or does not mind. */
    private boolean tried(Map<?, ?> dialogue, List<DialogueFault> faults) {
        boolean modal = Boolean.TRUE.equals(dialogue.get("modal"));
        if (!yes("inside", 0)) {
            faults.add(saying(dialogue, "opens, and the focus stays outside"));
        } else if (modal) {
            leaves(((Number) dialogue.get("stops")).intValue())
                    .ifPresent(
                            out -> faults.add(saying(dialogue, "lets the focus out to " + out + " while it is open")));
        }
        view.press("Escape", 27, "");
        if (!until("closed")) {
            faults.add(saying(dialogue, "does not close with the escape key"));
            return !modal;
        }
        if (modal && !until("returned")) {
            faults.add(saying(dialogue, "closes, and the focus does not go back to the button that opened it"));
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

    private static DialogueFault saying(Map<?, ?> dialogue, String what) {
        Fault at = Fault.of(dialogue);
        return new DialogueFault(Boolean.TRUE.equals(dialogue.get("modal")), new Fault(at.block(), at.element(), what));
    }
}
