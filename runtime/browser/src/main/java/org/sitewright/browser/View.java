package org.sitewright.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.openqa.selenium.chrome.ChromeDriver;
import org.sitewright.api.verification.Subject;

/** A page as a browser shows it in one setting: what a browser check looks at. */
public final class View {
    private final ChromeDriver driver;
    private final ExpectedPage page;
    private final Setting setting;
    private final Traffic traffic;
    private final KeptReader keeping;
    private final List<SeenText> textWithScript;
    private FocusWalk walk;
    private List<Kept> kept;
    private Shown shown;

    View(
            ChromeDriver driver,
            ExpectedPage page,
            Setting setting,
            Traffic traffic,
            KeptReader keeping,
            List<SeenText> textWithScript) {
        this.driver = driver;
        this.page = page;
        this.setting = setting;
        this.traffic = traffic;
        this.keeping = keeping;
        this.textWithScript = textWithScript;
    }

    /** What is expected of it. */
    public ExpectedPage page() {
        return page;
    }

    /** How it is looked at. */
    public Setting setting() {
        return setting;
    }

    /** What it asked the network for until now; where consent was withdrawn, since then. */
    public List<Request> requests() {
        return traffic.requests();
    }

    /** Those that other hosts were asked. */
    public Stream<Request> foreignRequests() {
        String own = page.uri().getHost();
        return requests().stream()
                .filter(request ->
                        request.network() && request.sent() && !request.host().equals(own));
    }

    /** What it keeps in the browser. */
    public List<Kept> kept() {
        if (kept == null) {
            kept = keeping.read(setting.script());
        }
        return kept;
    }

    /** What the script beside {@code check} reports; {@code values} are its {@code values}. */
    public List<Fault> faults(Class<?> check, Object... values) {
        return faultsOf(Scripts.of(check), values);
    }

    private List<Fault> faultsOf(String script, Object... values) {
        List<Object> ids =
                page.blocks().stream().map(block -> (Object) block.id()).toList();
        Object found = driver.executeScript(
                Scripts.text(View.class, "page.js") + Scripts.text(View.class, "clipping.js") + script
                        + "\nreturn faults;",
                ids,
                Arrays.asList(values));
        List<Fault> faults = new ArrayList<>();
        ((List<?>) found).forEach(each -> faults.add(Fault.of((Map<?, ?>) each)));
        return faults;
    }

    /** Each piece of text that a visitor sees, with its block, in document order. */
    public List<SeenText> text() {
        return faultsOf(Scripts.text(View.class, "text.js")).stream()
                .map(fault -> new SeenText(fault.block(), fault.said()))
                .toList();
    }

    /** What {@link #text} was with script and at rest, where this view is without. */
    public List<SeenText> textWithScript() {
        return textWithScript;
    }

    /** The stops of the tab key from the top of the page. */
    public FocusWalk walk() {
        if (walk == null) {
            walk = FocusWalk.through(driver, this);
        }
        return walk;
    }

    /** What is wrong with the dialogues that are open from the start, and those that its buttons open. */
    public List<DialogueFault> dialogues() {
        return new Dialogues(driver, this).faults();
    }

    /** What shows while the pointer rests on something, or while it has the focus. */
    public Shown hovers() {
        if (shown == null) {
            shown = new Hovers(driver, this).shown();
        }
        return shown;
    }

    /** The lists of tabs that keys do not go through. */
    public List<Fault> tabs() {
        return new Tablists(driver, this).faults();
    }

    /** Whether anything answers to a pointer that rests on it. */
    boolean hasHovers() {
        return new Hovers(driver, this).any();
    }

    /** The window as it is seen, a pixel for a CSS pixel. */
    public BufferedImage picture() {
        try {
            return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(drawn())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lets the browser draw what changed last, and tell of it: while the page's clock stands, it draws for a picture alone. */
    public void draw() {
        drawn();
    }

    private String drawn() {
        return (String) driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                .get("data");
    }

    /** Runs a script in the page. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that calls its last argument when it has finished. */
    public Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Presses a key, as a visitor does; {@code text} is what it writes. */
    void press(String key, int code, String text) {
        for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        }
    }

    /** What the page's recorder has noted under that name: violations, errors, shifts, animations. */
    public Stream<Map<?, ?>> recorded(String what) {
        Object noted = driver.executeScript(
                "const noted = window[Symbol.for('sitewright')]; return noted ? noted[arguments[0]] : []", what);
        return ((List<?>) noted).stream().map(each -> (Map<?, ?>) each);
    }

    /** The page as a whole. */
    public Subject subject() {
        return page.subject();
    }
}
