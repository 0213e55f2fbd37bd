package org.sitewright.engine.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitewright.api.component.Uses;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Entries;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Site;
import org.sitewright.api.site.SiteQuery;
import org.sitewright.engine.rendering.SiteQueries;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.site.Theme;

/**
 * Under which key the verification of a page is kept: a hash of the environment, of what all pages of the site share, of
 * the page itself and of what its blocks are told of other pages. What is equal in all of these is rendered and judged
 * the same.
 */
final class PageKeys {
    private final Site site;
    private final SiteQueries queries;
    private final String frame;
    private final String collections;

    /**
     * The keys of one site.
     *
     * @param environment a hash of what is not content: engine, checks, components, theme, settings, server
     * @param imagePaths where each picture is served; the paths hold hashes of the pictures
     */
    PageKeys(LoadedSite loaded, SiteQueries queries, Map<String, String> imagePaths, String environment) {
        this.site = loaded.site();
        this.queries = queries;
        this.frame = hash(environment, parts(loaded), new TreeMap<>(imagePaths)).orElse("");
        this.collections = hash(new TreeMap<>(site.collections())).orElse("");
    }

    private static List<Object> parts(LoadedSite loaded) {
        Site site = loaded.site();
        Theme theme = loaded.theme();
        List<Object> parts = new ArrayList<>(List.of(
                site.id(),
                site.name(),
                site.locale(),
                site.theme(),
                site.business(),
                site.navigation(),
                site.legal(),
                site.header(),
                site.footer(),
                site.redirects()));
        parts.addAll(List.of(loaded.environment(), loaded.origin(), loaded.policy()));
        parts.addAll(List.of(theme.name(), theme.colors(), theme.pairs(), theme.fonts(), theme.frame(), theme.css()));
        return parts;
    }

    /** The key of a page; empty for one that must be rendered each time: a view, a live page, values of unknown kinds. */
    Optional<String> of(Page page) {
        if (frame.isEmpty()
                || collections.isEmpty()
                || page.view().isPresent()
                || page.live().isPresent()) {
            return Optional.empty();
        }
        List<Object> told = new ArrayList<>();
        for (Class<? extends SiteQuery> query : asked(page)) {
            told.add(query);
            told.add(query == Entries.class ? collections : queries.answer(query, page));
        }
        TreeSet<String> translations = new TreeSet<>();
        page.translations().values().stream()
                .filter(path -> queries.page(path).filter(Page::listed).isPresent())
                .forEach(translations::add);
        return hash(frame, page, told, translations);
    }

    /** What any block of the page is told, in order. */
    private List<Class<? extends SiteQuery>> asked(Page page) {
        Map<String, Class<? extends SiteQuery>> asked = new TreeMap<>();
        List.of(site.header(), page.blocks(), site.footer())
                .forEach(blocks ->
                        blocks.forEach(block -> asked(block).forEach(query -> asked.put(query.getName(), query))));
        return List.copyOf(asked.values());
    }

    private static List<Class<? extends SiteQuery>> asked(Block block) {
        Uses uses = block.properties().getClass().getAnnotation(Uses.class);
        return uses == null ? List.of() : Arrays.asList(uses.value());
    }

    /** The key of what concerns the site as a whole, where the pages that are served have these keys. */
    Optional<String> ofSite(List<String> served, List<Page> others) {
        return frame.isEmpty() ? Optional.empty() : hash("site", frame, served, others, collections);
    }

    /** The key of what hostile text does to blocks of that shape. */
    Optional<String> ofShape(String shape) {
        return frame.isEmpty() ? Optional.empty() : hash("shape", frame, shape);
    }

    private static Optional<String> hash(Object... values) {
        try {
            return Optional.of(Recording.hash(values));
        } catch (Recording.UnknownKind notEqualByItsParts) {
            return Optional.empty();
        }
    }
}
