package org.sitewright.browser;

import java.io.File;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;

/** The browser that is installed, one process; nothing is downloaded, and no name but localhost is resolved. */
final class Chromium implements AutoCloseable {
    /** Held here, because the log manager holds it weakly; Selenium says on each start that it has no types for this version. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    /** Longer than any command takes that is ever answered. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final String home;

    /** Starts it. */
    Chromium() {
        File browser = onPath("chromium", "chromium-browser", "google-chrome");
        File chromedriver = onPath("chromedriver");
        SELENIUM.setLevel(Level.OFF);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // A page must not tell from a flag that nobody is there.
                "--disable-blink-features=AutomationControlled",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver)
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options, ClientConfig.defaultConfig().readTimeout(PATIENCE));
        home = driver.getWindowHandle();
    }

    /** A tab of its own for {@code page}; what the pages before it kept is gone. */
    Tab open(ExpectedPage page) {
        driver.switchTo().window(home);
        String origin = page.uri().getScheme() + "://" + page.uri().getAuthority();
        if (!((String) driver.executeScript("return location.origin")).equals(origin)) {
            // What an origin keeps is read from a page of that origin whose clock is never stopped.
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            driver.get(page.uri().toString());
        }
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        return again(page);
    }

    /** A tab of its own for {@code page}, which finds what the visits before it kept. */
    Tab again(ExpectedPage page) {
        driver.switchTo().window(home);
        driver.switchTo().newWindow(WindowType.TAB);
        return new Tab(driver, page, new KeptReader(driver, home));
    }

    /** Name and version, as findings depend on it. */
    String version() {
        return driver.getCapabilities().getBrowserName() + " "
                + driver.getCapabilities().getBrowserVersion();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static File onPath(String... names) {
        List<String> folders = Arrays.asList(System.getenv("PATH").split(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new NoBrowserException(names[0]));
    }
}
