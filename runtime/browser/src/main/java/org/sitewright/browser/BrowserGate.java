package org.sitewright.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.verification.Finding;
import org.sitewright.testkit.Showcase;

/** The browser stage as a test: what a browser shows to be broken fails it. */
public final class BrowserGate {
    private BrowserGate() {}

    /**
     * Fails when a page of {@code webapp} breaks in a browser what it promises. Where no browser is installed, the test
     * is skipped with a warning; with {@code CI=true} it fails.
     *
     * @param webapp a folder with {@code WEB-INF/site}, for example {@code src/main/webapp}
     */
    public static void assertAdmitted(Path webapp) {
        try {
            assertNoErrors(BrowserStage.findings(webapp, Map.of()));
        } catch (NoBrowserException missing) {
            skip(missing);
        }
    }

    /** The same for pages that are served already, of which nothing is declared. */
    public static void assertAdmitted(List<URI> pages) {
        try {
            assertNoErrors(BrowserStage.of(pages.stream().map(ExpectedPage::of).toList())
                    .findings());
        } catch (NoBrowserException missing) {
            skip(missing);
        }
    }

    /** The same for every component that {@code showcase} shows. */
    public static void assertAdmitted(Showcase showcase) {
        try {
            assertNoErrors(BrowserStage.of(showcase.site()).only("/yaml/").findings());
        } catch (NoBrowserException missing) {
            skip(missing);
        }
    }

    static void skip(NoBrowserException missing) {
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(missing.getMessage());
        }
        System.err.println("\n*** WARNING: " + missing.getMessage() + " ***\n");
        throw new TestAbortedException(missing.getMessage());
    }

    private static void assertNoErrors(List<Finding> findings) {
        findings.stream().filter(f -> f.severity() == Severity.WARNING).forEach(System.err::println);
        List<Finding> errors =
                findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.size() + " findings in the browser\n"
                    + errors.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        }
    }
}
