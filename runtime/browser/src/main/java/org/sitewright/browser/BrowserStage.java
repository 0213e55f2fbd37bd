package org.sitewright.browser;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.serving.ServedSite;
import org.sitewright.testkit.SiteUnderTest;

/**
 * The browser stage of the build gate: opens every page in the Chromium that is installed, at several widths, light and
 * dark, with and without script, at rest, half a minute later, after use and after each answer to what asks for consent,
 * and compares what it sees with what the page's components declare. Facts of layout depend on the browser's version and
 * on fonts: they may fail a build, never a deployment. Times only warn.
 */
public final class BrowserStage {
    private final List<ExpectedPage> pages;
    private final BrowserChecks checks;

    private BrowserStage(List<ExpectedPage> pages, BrowserChecks checks) {
        this.pages = List.copyOf(pages);
        this.checks = checks;
    }

    /** Pages that are served, by whatever server. */
    public static BrowserStage of(List<ExpectedPage> pages) {
        return new BrowserStage(pages, new BrowserChecks(BrowserChecks.own()));
    }

    /** The same with these checks only. */
    static BrowserStage of(List<ExpectedPage> pages, Collection<? extends BrowserCheck<?>> checks) {
        return new BrowserStage(pages, new BrowserChecks(checks));
    }

    /**
     * Every page of a site that was admitted and is served; checks of the site's own are CDI beans.
     *
     * @throws IllegalStateException when the site was refused: there is nothing to open
     */
    public static BrowserStage of(SiteUnderTest site) {
        if (!site.isServed()) {
            throw new IllegalStateException("the site is refused before a browser can open it: "
                    + site.verdicts().stream()
                            .filter(verdict -> !verdict.admitted())
                            .map(Verdict::findings)
                            .toList());
        }
        return site.within(context -> {
            List<BrowserCheck<?>> checks = new ArrayList<>(BrowserChecks.own());
            CDI.current().select(new TypeLiteral<BrowserCheck<?>>() {}, Any.Literal.INSTANCE).stream()
                    .forEach(checks::add);
            return new BrowserStage(pages(site.uri(), context), new BrowserChecks(checks));
        });
    }

    /** What the site in {@code webapp}, a folder with {@code WEB-INF/site}, breaks in a browser. */
    public static List<Finding> findings(Path webapp, Map<String, String> settings) {
        try (SiteUnderTest site = SiteUnderTest.start(webapp, settings)) {
            return of(site).findings();
        }
    }

    /** Only pages whose path begins so. */
    public BrowserStage only(String start) {
        return new BrowserStage(
                pages.stream()
                        .filter(page -> page.uri().getPath().startsWith(start))
                        .toList(),
                checks);
    }

    @SuppressWarnings("unchecked")
    private static List<ExpectedPage> pages(URI server, ServletContext context) {
        List<ServedSite> sites = (List<ServedSite>) context.getAttribute(ServedSite.class.getName());
        return sites.stream()
                .flatMap(site -> {
                    String host = site.hosts().stream().findFirst().orElse("localhost");
                    URI base = URI.create("http://" + host + ":" + server.getPort());
                    return site.pages().stream().map(page -> ExpectedPage.of(base, page));
                })
                .toList();
    }

    /**
     * What the pages break, worst first.
     *
     * @throws NoBrowserException when none is installed
     */
    public List<Finding> findings() {
        try (Chromium browser = new Chromium()) {
            return findings(browser);
        }
    }

    List<Finding> findings(Chromium browser) {
        return pages.stream()
                .flatMap(page -> stream(browser, page))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private Stream<Finding> stream(Chromium browser, ExpectedPage page) {
        return new PageLook(browser, checks).at(page).stream();
    }
}
