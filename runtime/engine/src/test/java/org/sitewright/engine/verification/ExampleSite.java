package org.sitewright.engine.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.engine.site.Theme;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A folder as a site: {@code index.html} is the page {@code /}, {@code boats.html} the page {@code /boats}, {@code
 * 404.html} the error page, {@code privacy.html} a legal notice, too. {@code sitemap.xml} is the sitemap, which
 * otherwise lists every page, and {@code theme.yaml} the tokens of the theme. Every other file is an asset.
 */
final class ExampleSite {
    private static final String ORIGIN = "https://site.test";
    private static final Pattern LOCATION = Pattern.compile("<loc>" + ORIGIN + "([^<]*)</loc>");

    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"([^\"]+)\"");

    private final Path folder;
    private final Example example;

    ExampleSite(Path folder, Example example) {
        this.folder = folder;
        this.example = example;
    }

    RenderedSite rendered() {
        List<PageUnderTest> pages = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        List<String> assets = new ArrayList<>();
        files().forEach(file -> {
            String path = "/" + folder.relativize(file).toString().replace('\\', '/');
            if (!path.endsWith(".html")) {
                assets.add(path);
            } else if (path.equals("/404.html")) {
                pages.add(example.page(file, "/404", new ArrayList<>()).error());
            } else {
                listed.add(path.replaceFirst("(?:index)?\\.html$", ""));
                pages.add(example.page(file, path.replaceFirst("(?:index)?\\.html$", ""), new ArrayList<>())
                        .locale(locale(file)));
            }
        });
        SiteUnderTest site = SiteUnderTest.of(pages.toArray(PageUnderTest[]::new))
                .assets(assets.toArray(String[]::new))
                .sitemap(sitemap(listed).toArray(String[]::new))
                .colors(colors().toArray(RenderedSite.ColorPair[]::new));
        return (listed.contains("/privacy") ? site.legal("/privacy") : site).rendered();
    }

    /** The language that the page is written in, as it says itself. */
    private static Locale locale(Path file) {
        Matcher said = LANGUAGE.matcher(Example.text(file));
        return said.find() ? Locale.forLanguageTag(said.group(1)) : Locale.ENGLISH;
    }

    private List<String> sitemap(List<String> listed) {
        Path file = folder.resolve("sitemap.xml");
        return Files.exists(file)
                ? LOCATION.matcher(Example.text(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList()
                : listed;
    }

    @SuppressWarnings("unchecked")
    private List<RenderedSite.ColorPair> colors() {
        Path file = folder.resolve("theme.yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<String, Object> yaml =
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Example.text(file));
        Map<String, Map<String, String>> colors =
                new LinkedHashMap<>((Map<String, Map<String, String>>) yaml.get("colors"));
        List<Theme.Pair> pairs = ((List<Map<String, Object>>) yaml.get("pairs"))
                .stream()
                        .map(pair -> new Theme.Pair(
                                (String) pair.get("text"),
                                (String) pair.get("ground"),
                                ((Number) pair.get("needs")).doubleValue()))
                        .toList();
        return new Theme(
                        "example",
                        getClass().getClassLoader(),
                        colors,
                        pairs,
                        List.of(),
                        "",
                        "",
                        Place.of("theme.yaml"))
                .colorPairs();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.toString().replace("index.html", "")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
