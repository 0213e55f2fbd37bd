package org.sitewright.engine.composition;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sitewright.api.site.Site;
import org.sitewright.api.verification.ServedFile;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.site.Theme;

/**
 * Everything a site's pages load: fonts, pictures, icon, and a style sheet for each set of components that share a page.
 * Live pages ask for more of these while others are served, so it is safe for threads.
 */
public final class Assets {
    private final Map<String, Asset> byPath = new ConcurrentHashMap<>();
    private final Map<String, ServedFile> files = new ConcurrentHashMap<>();
    private final Map<String, String> images = new HashMap<>();
    private final Map<Set<ComponentType>, Bundle> styleSheets = new ConcurrentHashMap<>();
    private final Map<String, Asset> scripts = new ConcurrentHashMap<>();
    private final Map<Theme.Font, Asset> fonts = new LinkedHashMap<>();
    private final Theme theme;
    private final Asset icon;

    /** The assets of {@code loaded} that do not depend on a page. */
    public Assets(LoadedSite loaded) {
        theme = loaded.theme();
        loaded.images()
                .bySource()
                .forEach((source, picture) -> images.put(
                        source, add(Asset.of(source, picture.bytes())).path()));
        for (Theme.Font font : theme.fonts()) {
            byte[] bytes = theme.file(font.file())
                    .orElseThrow(() -> new IllegalStateException("theme " + theme.name() + " has no " + font.file()));
            fonts.put(font, add(Asset.of(font.file(), bytes)));
        }
        icon = add(Asset.of("icon.svg", drawIcon(loaded.site()).getBytes(StandardCharsets.UTF_8)));
    }

    /** All of them, by path. */
    public Map<String, Asset> byPath() {
        return byPath;
    }

    /** What is served at {@code path}. */
    public Optional<ServedFile> file(String path) {
        return Optional.ofNullable(byPath.get(path)).map(asset -> files.computeIfAbsent(path, p -> asset.served()));
    }

    /** Where each picture is served, by its source. */
    public Map<String, String> imagePaths() {
        return images;
    }

    /** The site's icon. */
    Asset icon() {
        return icon;
    }

    /** Fonts that every page should fetch early. */
    List<Asset> preloadedFonts() {
        return fonts.entrySet().stream()
                .filter(e -> e.getKey().preload())
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * What pages with the same components share.
     *
     * @param asset the file
     * @param text its content: one object for all those pages, so that what is read out of it is read once
     */
    record Bundle(Asset asset, String text) {}

    /** The style sheet of a page with these components: tokens, theme, then each component's own. */
    Bundle styleSheet(Collection<ComponentType> components) {
        return styleSheets.computeIfAbsent(Set.copyOf(components), key -> {
            String css = ThemeCss.withoutComments(new ThemeCss(theme, fonts).text()
                    + key.stream()
                            .sorted(Comparator.comparing(ComponentType::qualifiedName))
                            .map(ComponentType::css)
                            .collect(Collectors.joining("\n")));
            return new Bundle(add(Asset.of("site.css", css.getBytes(StandardCharsets.UTF_8))), css);
        });
    }

    /** The component's script, as a module of its own. */
    Asset script(ComponentType component) {
        return scripts.computeIfAbsent(
                component.qualifiedName(),
                key -> add(Asset.of(component.name() + ".js", component.script().getBytes(StandardCharsets.UTF_8))));
    }

    private Asset add(Asset asset) {
        byPath.put(asset.path(), asset);
        return asset;
    }

    /** The first letter of the site's name on its brand colour. */
    private String drawIcon(Site site) {
        Map<String, String> light = theme.colors().get("light");
        String letter = site.name().isEmpty()
                ? ""
                : site.name().substring(0, site.name().offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><rect width=\"64\" height=\"64\" rx=\"14\" fill=\""
                + light.get("brand")
                + "\"/><text x=\"32\" y=\"45\" font-family=\"Georgia,serif\" font-size=\"38\" font-weight=\"700\" text-anchor=\"middle\" fill=\""
                + light.get("on-brand") + "\">" + letter.replace("&", "&amp;").replace("<", "&lt;") + "</text></svg>";
    }
}
