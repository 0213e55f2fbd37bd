package org.sitewright.engine.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitewright.api.site.Environment;
import org.sitewright.api.site.Navigation;
import org.sitewright.api.site.NavigationItem;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Redirect;
import org.sitewright.api.site.Site;
import org.sitewright.api.site.ThemeChoice;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.ServedFile;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.composition.Headers;

/** Makes rendered sites from pages. */
public final class SiteUnderTest {
    /** The site as such. */
    public static final Subject SUBJECT = new Subject("", "", Place.of("WEB-INF/site/site.yaml"));

    private final List<RenderedPage> pages;
    private Map<String, ServedFile> files = Map.of();
    private List<String> sitemap = List.of();
    private Environment environment = Environment.PRODUCTION;
    private List<Redirect> redirects = List.of();
    private List<NavigationItem> menu = List.of();
    private List<NavigationItem> legal = List.of();
    private List<RenderedSite.ColorPair> colors = List.of();

    private SiteUnderTest(List<RenderedPage> pages) {
        this.pages = pages;
    }

    public static SiteUnderTest of(PageUnderTest... pages) {
        return new SiteUnderTest(
                Arrays.stream(pages).map(PageUnderTest::rendered).toList());
    }

    public SiteUnderTest sitemap(String... value) {
        sitemap = List.of(value);
        return this;
    }

    public SiteUnderTest environment(Environment value) {
        environment = value;
        return this;
    }

    public SiteUnderTest assets(String... value) {
        files = Arrays.stream(value).collect(Collectors.toMap(path -> path, SiteUnderTest::file));
        return this;
    }

    /** As Sitewright serves it: for ever where its path holds a hash. */
    private static ServedFile file(String path) {
        boolean hashed = path.matches(".*\\.[0-9a-f]{16}\\.[a-z0-9]+");
        return new ServedFile(path, "", 0, hashed ? Headers.FOR_EVER : Headers.REVALIDATE);
    }

    public SiteUnderTest redirect(String from, String to) {
        redirects = List.of(new Redirect(from, to, true));
        return this;
    }

    public SiteUnderTest legal(String path) {
        return legal(new NavigationItem("Privacy", path, List.of()));
    }

    public SiteUnderTest legal(NavigationItem... lines) {
        legal = List.of(lines);
        return this;
    }

    public SiteUnderTest menu(NavigationItem... lines) {
        menu = List.of(lines);
        return this;
    }

    public SiteUnderTest colors(RenderedSite.ColorPair... value) {
        colors = List.of(value);
        return this;
    }

    public RenderedSite rendered() {
        Site site = new Site(
                "site",
                "Site",
                Locale.ENGLISH,
                new ThemeChoice("plain", Map.of()),
                Optional.empty(),
                new Navigation("Site", "/", "/", menu, legal),
                legal,
                List.of(),
                List.of(),
                pages.stream().map(RenderedPage::page).toList(),
                Map.of(),
                redirects);
        return new RenderedSite(
                site, environment, pages.stream().map(PageSummaries::of).toList(), files, sitemap, colors);
    }
}
