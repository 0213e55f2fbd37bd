package org.sitewright.api.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.site.Environment;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Site;

/**
 * A whole site as it was rendered: what a site check looks at.
 *
 * @param site the site
 * @param environment where this deployment stands
 * @param pages what is kept of every page that this environment serves, error pages among them
 * @param files what is served besides pages, by path: style sheets, scripts, fonts, images, {@code /robots.txt}, {@code /sitemap.xml}
 * @param sitemap paths listed in the sitemap
 * @param colors the theme's token pairs as they are used, with what each needs
 */
public record RenderedSite(
        Site site,
        Environment environment,
        List<PageSummary> pages,
        Map<String, ServedFile> files,
        List<String> sitemap,
        List<ColorPair> colors) {
    private static final String ROOT = "WEB-INF/site/";

    public RenderedSite {
        pages = List.copyOf(pages);
        files = Map.copyOf(files);
        sitemap = List.copyOf(sitemap);
        colors = List.copyOf(colors);
    }

    /** A site of whose files only the paths are known. */
    public RenderedSite(
            Site site,
            Environment environment,
            List<PageSummary> pages,
            Set<String> assets,
            List<String> sitemap,
            List<ColorPair> colors) {
        this(
                site,
                environment,
                pages,
                assets.stream().collect(Collectors.toMap(path -> path, ServedFile::unknown)),
                sitemap,
                colors);
    }

    /** Paths that are served besides pages. */
    public Set<String> assets() {
        return files.keySet();
    }

    /** The site as such: its {@code site.yaml}, where the WAR holds several in the folder of its pages. */
    public Subject subject() {
        String folder = site.pages().stream()
                .map(page -> page.place().file())
                .filter(file -> file.startsWith(ROOT) && file.contains("/pages/"))
                .map(file -> file.substring(0, file.indexOf("/pages/") + 1))
                .findFirst()
                .orElse(ROOT);
        return new Subject("", "", Place.of(folder + "site.yaml"));
    }

    /**
     * Two colours that meet on the screen.
     *
     * @param mode {@code light} or {@code dark}
     * @param text token of the colour in front
     * @param textColor its value, {@code #rrggbb}
     * @param ground token of the colour behind
     * @param groundColor its value, {@code #rrggbb}
     * @param needs contrast ratio it needs: 4.5 for text, 3 for large text and parts of controls (WCAG 2.2, 1.4.3 and 1.4.11)
     * @param place where the colours were chosen
     */
    public record ColorPair(
            String mode,
            String text,
            String textColor,
            String ground,
            String groundColor,
            double needs,
            Optional<Place> place) {
        /** A pair of which nobody says who chose it. */
        public ColorPair(String mode, String text, String textColor, String ground, String groundColor, double needs) {
            this(mode, text, textColor, ground, groundColor, needs, Optional.empty());
        }
    }
}
