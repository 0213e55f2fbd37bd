package org.sitewright.testkit;

import java.net.URI;
import java.util.List;

/** Components of a pack with all their examples, each on a page of its own, served on loopback: for tests in a browser, and to look at. */
public final class Showcase implements AutoCloseable {
    private final ComponentSite shown;
    private final SiteUnderTest site;

    private Showcase(ComponentSite shown) {
        this.shown = shown;
        this.site = SiteUnderTest.start(shown.folder());
    }

    /**
     * Serves every component of {@code pack} in {@code theme}.
     *
     * @throws AssertionError when there is none, or the site is refused
     */
    public static Showcase of(String pack, String theme) {
        Showcase showcase = new Showcase(new ComponentSite(pack, Gate.componentsOf(pack), theme));
        Gate.assertAdmitted(showcase.site);
        return showcase;
    }

    /** Where the pages are, one an example. */
    public List<URI> pages() {
        return shown.examples().stream()
                .map(example -> site.uri().resolve(example.path("yaml")))
                .toList();
    }

    /** The site they are on. */
    public SiteUnderTest site() {
        return site;
    }

    @Override
    public void close() {
        site.close();
        shown.close();
    }
}
