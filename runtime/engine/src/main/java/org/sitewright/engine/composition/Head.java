package org.sitewright.engine.composition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.Thing;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Page;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.component.LanguageTags;
import org.sitewright.engine.site.LoadedSite;

/**
 * The head of a page.
 *
 * @param loaded the site
 * @param page the page
 * @param content the blocks of its content, those of a view among them
 * @param indexed whether search engines may list it here
 */
record Head(LoadedSite loaded, Page page, List<Block> content, boolean indexed) {
    String html(Assets assets, Asset styleSheet, List<ComponentType> components, List<Thing> facts) {
        StringBuilder head = new StringBuilder(
                "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        head.append("<title>").append(escape(page.title())).append("</title>\n");
        meta(head, "name", "description", page.description());
        if (!indexed) {
            meta(head, "name", "robots", "noindex");
        }
        if (page.listed()) {
            link(head, "canonical", loaded.origin() + page.path(), "");
            SortedMap<String, String> translations = translations();
            translations.forEach(
                    (tag, path) -> link(head, "alternate", loaded.origin() + path, " hreflang=\"" + tag + "\""));
            if (!translations.isEmpty()) {
                link(
                        head,
                        "alternate",
                        loaded.origin() + page.path(),
                        " hreflang=\"" + page.locale().toLanguageTag() + "\"");
                translations.put(page.locale().toLanguageTag(), page.path());
                link(head, "alternate", loaded.origin() + forAnyone(translations), " hreflang=\"x-default\"");
            }
            meta(head, "property", "og:title", page.title());
            meta(head, "property", "og:description", page.description());
            meta(head, "property", "og:type", page.collection().isPresent() ? "article" : "website");
            meta(head, "property", "og:url", loaded.origin() + page.path());
            meta(head, "property", "og:site_name", loaded.site().name());
            String language = page.locale().getLanguage();
            meta(
                    head,
                    "property",
                    "og:locale",
                    language
                            + (page.locale().getCountry().isEmpty()
                                    ? ""
                                    : "_" + page.locale().getCountry()));
        }
        largestImage().ifPresent(image -> {
            String path = assets.imagePaths().get(image.src());
            if (path == null) {
                return;
            }
            link(head, "preload", path, " as=\"image\" fetchpriority=\"high\"");
            if (page.listed()) {
                meta(head, "property", "og:image", loaded.origin() + path);
                meta(head, "property", "og:image:alt", image.alt() == null ? "" : image.alt());
            }
        });
        assets.preloadedFonts()
                .forEach(font -> link(head, "preload", font.path(), " as=\"font\" type=\"font/woff2\" crossorigin"));
        link(head, "stylesheet", styleSheet.path(), "");
        link(head, "icon", assets.icon().path(), " type=\"image/svg+xml\"");
        components.stream().filter(c -> !c.script().isEmpty()).forEach(c -> head.append(
                        "<script type=\"module\" src=\"")
                .append(assets.script(c).path())
                .append("\"></script>\n"));
        if (!facts.isEmpty()) {
            head.append("<script type=\"application/ld+json\">")
                    .append(StructuredData.json(facts))
                    .append("</script>\n");
        }
        return head.append("</head>\n").toString();
    }

    /** The translation for visitors of any other language: in the site's own, otherwise the first by its tag. */
    private String forAnyone(SortedMap<String, String> translations) {
        Locale own = loaded.site().locale();
        return translations.getOrDefault(
                own.toLanguageTag(),
                translations.entrySet().stream()
                        .filter(e -> LanguageTags.sameLanguage(e.getKey(), own.toLanguageTag()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> translations.get(translations.firstKey())));
    }

    /** Paths of the translations that visitors can read, by language tag. */
    private SortedMap<String, String> translations() {
        SortedMap<String, String> listed = new TreeMap<>();
        page.translations().forEach((locale, path) -> loaded.site()
                .page(path)
                .filter(Page::listed)
                .ifPresent(p -> listed.put(locale.toLanguageTag(), path)));
        return listed;
    }

    /** The image that a block of this page promises as its largest paint. */
    private Optional<Image> largestImage() {
        return content.stream()
                .flatMap(block -> Contract.of(block.properties().getClass())
                        .promise(LargestPaint.class)
                        .flatMap(promise -> imageOf(block.properties(), promise.value()))
                        .stream())
                .findFirst();
    }

    private static Optional<Image> imageOf(Record properties, String name) {
        try {
            Object value = properties.getClass().getMethod(name).invoke(properties);
            return Optional.ofNullable(value).filter(Image.class::isInstance).map(Image.class::cast);
        } catch (ReflectiveOperationException noSuchProperty) {
            return Optional.empty(); // LargestPaintCheck says so
        }
    }

    private static void meta(StringBuilder head, String kind, String name, String content) {
        if (!content.isEmpty()) {
            head.append("<meta ")
                    .append(kind)
                    .append("=\"")
                    .append(name)
                    .append("\" content=\"")
                    .append(escape(content))
                    .append("\">\n");
        }
    }

    private static void link(StringBuilder head, String rel, String href, String more) {
        head.append("<link rel=\"")
                .append(rel)
                .append("\" href=\"")
                .append(escape(href))
                .append('"')
                .append(more)
                .append(">\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
