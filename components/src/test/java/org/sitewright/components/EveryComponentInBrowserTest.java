package org.sitewright.components;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.sitewright.testkit.Showcase;

/** Each example as a browser lays it out: nothing runs over the edge, nothing is blocked or missing, nobody is shut out. */
class EveryComponentInBrowserTest {
    private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1350);

    private static ChromeDriver browser;
    private static Showcase showcase;

    @BeforeAll
    static void start() {
        browser = Chromium.start();
        showcase = Showcase.of("sitewright", "atelier");
    }

    @AfterAll
    static void stop() {
        if (showcase != null) {
            showcase.close();
        }
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void shouldStayWithinTheWindow() {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            Chromium.resize(browser, width);
            for (URI page : showcase.pages()) {
                browser.get(page.toString());
                Object over = browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
                if (((Number) over).intValue() > 0) {
                    faults.add(page.getPath() + " is " + over + " pixels wider than " + width);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void shouldPassAxeInLightAndDark() {
        Chromium.resize(browser, 1350);
        List<String> faults = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            Chromium.prefer(browser, scheme);
            for (URI page : showcase.pages()) {
                browser.get(page.toString());
                for (Rule rule : new AxeBuilder().analyze(browser).getViolations()) {
                    faults.add(page.getPath() + " " + scheme + ": " + rule.getId() + " at "
                            + rule.getNodes().stream()
                                    .map(node -> node.getHtml())
                                    .toList());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void shouldLoadEverythingAndNothingElse() {
        List<String> faults = new ArrayList<>();
        for (URI page : showcase.pages()) {
            browser.get(page.toString());
            Object foreign = browser.executeScript(
                    "return performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith(location.origin)).join(' ')");
            if (!foreign.toString().isEmpty()) {
                faults.add(page.getPath() + " loads " + foreign);
            }
            for (LogEntry entry : browser.manage().logs().get(LogType.BROWSER)) {
                faults.add(page.getPath() + ": " + entry.getMessage());
            }
        }
        assertEquals(List.of(), faults);
    }
}
