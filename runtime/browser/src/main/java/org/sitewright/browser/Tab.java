package org.sitewright.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.sitewright.api.contract.privacy.Category;

/** One page in a tab of its own: loaded, set up, waited on by its own clock, used. */
final class Tab implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int POLL_MILLIS = 20;
    private static final int HEIGHT = 900;

    private final ChromeDriver driver;
    private final String handle;
    private final ExpectedPage page;
    private final KeptReader keeping;
    private final Traffic traffic;
    private List<Category> choices = List.of();

    /** The tab that {@code driver} is in. */
    Tab(ChromeDriver driver, ExpectedPage page, KeptReader keeping) {
        this.driver = driver;
        this.handle = driver.getWindowHandle();
        this.page = page;
        this.keeping = keeping;
        this.traffic = new Traffic(driver);
        driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        driver.executeCdpCommand(
                "Emulation.setUserAgentOverride",
                Map.of(
                        "userAgent",
                        ((String) driver.executeScript("return navigator.userAgent")).replace("Headless", "")));
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        driver.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", Scripts.text(Tab.class, "recorder.js")));
    }

    /** Loads the page in that setting. */
    void load(Setting setting) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !setting.script()));
        apply(setting);
        driver.get(page.uri().toString());
    }

    /** Changes the window and the preferences, without loading again. */
    void apply(Setting setting) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", setting.width(), "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", setting.dark() ? "dark" : "light"),
                                Map.of(
                                        "name",
                                        "prefers-reduced-motion",
                                        "value",
                                        setting.calm() ? "reduce" : "no-preference"))));
    }

    /** Scrolls to the end and back, frame by frame: what loads when it comes into sight, loads. */
    void scroll() {
        driver.executeAsyncScript(
                """
                const [step, done] = arguments;
                const further = y => {
                  scrollTo(0, y);
                  requestAnimationFrame(() => requestAnimationFrame(() => {
                    if (y < document.documentElement.scrollHeight && y < 100 * step) return further(y + step);
                    scrollTo(0, 0);
                    done();
                  }));
                };
                further(0);
                """,
                HEIGHT);
    }

    /** Lets the page's clock run that far, which takes no time where the page does nothing. Nothing runs afterwards. */
    void pass(Duration time) {
        long start = now();
        driver.executeCdpCommand(
                "Emulation.setVirtualTimePolicy",
                Map.of("policy", "pauseIfNetworkFetchesPending", "budget", time.toMillis()));
        long patience = System.nanoTime() + PATIENCE.toNanos() / 2;
        while (now() - start < time.toMillis() && System.nanoTime() < patience) {
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private long now() {
        return ((Number) driver.executeScript("return Date.now()")).longValue();
    }

    /** Whether the page has such an element, seen or not. */
    boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    /** Whether the page has something that asks for consent. */
    boolean asksForConsent() {
        return !consent("agree").isEmpty();
    }

    /**
     * Gives an answer as a visitor does, with the mouse, on what the site itself shows: ticks the choices that {@code
     * setting} allows before agreeing or choosing, opens the control where the answer is not in sight.
     *
     * @return whether there was something to press
     */
    boolean answer(String answer, Setting setting) {
        if (!press(answer, setting) && !(press("open", setting) && press(answer, setting))) {
            return false;
        }
        if (answer.equals("withdraw")) {
            traffic.forget();
        }
        return true;
    }

    private boolean press(String answer, Setting setting) {
        long patience = System.nanoTime() + PATIENCE.toNanos() / 10;
        while (true) {
            List<WebElement> seen = inSight(consent(answer));
            if (!seen.isEmpty()) {
                List<WebElement> boxes = boxes();
                if (!consent("choose").isEmpty()) {
                    choices = boxes.stream()
                            .flatMap(box -> category(box).stream())
                            .distinct()
                            .toList();
                }
                if (answer.equals("agree") || answer.equals("choose")) {
                    inSight(boxes).stream()
                            .filter(box -> box.isSelected() != isWanted(box, setting))
                            .forEach(WebElement::click);
                }
                seen.get(0).click();
                return true;
            }
            if (System.nanoTime() > patience) {
                return false;
            }
            sleep();
        }
    }

    /** The purposes among which the control that was pressed lets visitors choose. */
    List<Category> choices() {
        return choices;
    }

    private List<WebElement> boxes() {
        return driver.findElements(By.cssSelector("[data-consent] input[type=checkbox]:not(:disabled)"));
    }

    private static boolean isWanted(WebElement box, Setting setting) {
        return category(box).map(setting::allows).orElse(setting.moment() == Setting.Moment.AGREED);
    }

    /** The purpose that a box is for, where its value names one that needs consent. */
    private static Optional<Category> category(WebElement box) {
        return Stream.of(Category.values())
                .filter(Category::needsConsent)
                .filter(category -> category.name().equalsIgnoreCase(box.getDomAttribute("value")))
                .findFirst();
    }

    private List<WebElement> consent(String answer) {
        return driver.findElements(By.cssSelector("[data-consent=" + answer + "]"));
    }

    private static List<WebElement> inSight(List<WebElement> elements) {
        return elements.stream().filter(WebElement::isDisplayed).toList();
    }

    /** Moves, types, and presses every button that neither sends a form nor is marked {@code data-consent}. */
    void use() {
        driver.executeScript(Scripts.text(Tab.class, "use.js"));
    }

    /** The page as it is now. */
    View view(Setting setting, List<SeenText> textWithScript) {
        traffic.read();
        return new View(driver, page, setting, traffic, keeping, textWithScript);
    }

    @Override
    public void close() {
        driver.switchTo().window(handle);
        driver.close();
    }
}
