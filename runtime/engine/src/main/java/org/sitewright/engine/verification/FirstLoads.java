package org.sitewright.engine.verification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;

/**
 * What a browser asks for as soon as it has read a page: not what loads lazily, and of several pictures of one element
 * one. Every font and picture of the style sheet counts, whether an element needs it or not.
 */
public final class FirstLoads {
    private static final Set<Loads.Kind> LOADED = Set.of(
            Loads.Kind.STYLE,
            Loads.Kind.SCRIPT,
            Loads.Kind.IMAGE,
            Loads.Kind.FONT,
            Loads.Kind.MEDIA,
            Loads.Kind.OBJECT,
            Loads.Kind.FRAME);

    /** Schemes of what is not asked of a server. */
    private static final Set<String> WITHIN = Set.of("data", "blob", "about");

    private FirstLoads() {}

    /** Kinds by address without fragment, in the order of the document. */
    public static Map<String, Loads.Kind> of(RenderedPage page) {
        return page.document() instanceof JsoupElement parsed
                ? parsed.onceForAll(FirstLoads.class, () -> read(page))
                : read(page);
    }

    private static Map<String, Loads.Kind> read(RenderedPage page) {
        Map<String, Loads.Kind> all = new LinkedHashMap<>();
        for (Loads.Load load : Loads.of(page.document())) {
            if (LOADED.contains(load.kind()) && atFirst(load)) {
                add(load.kind(), load.url(), all);
            }
        }
        StyleSheet.of(page.css()).urls().forEach(url -> add(url.kind(), url.url(), all));
        return all;
    }

    private static boolean atFirst(Loads.Load load) {
        HtmlElement element = load.element();
        boolean lazy = element.attribute("loading").strip().equalsIgnoreCase("lazy");
        boolean waits = load.kind() == Loads.Kind.MEDIA
                && element.attribute("preload").strip().equalsIgnoreCase("none");
        String source = element.attribute(element.name().equals("link") ? "href" : "src");
        boolean alternative = load.kind() == Loads.Kind.IMAGE
                && (element.name().equals("source")
                        || Set.of("img", "link").contains(element.name())
                                && !source.isEmpty()
                                && !source.equals(load.url()));
        return !lazy && !waits && !alternative;
    }

    private static void add(Loads.Kind kind, String url, Map<String, Loads.Kind> all) {
        String clean = Hosts.clean(url);
        int hash = clean.indexOf('#');
        String address = hash < 0 ? clean : clean.substring(0, hash);
        if (!address.isEmpty() && !WITHIN.contains(Hosts.scheme(address))) {
            all.putIfAbsent(address, kind);
        }
    }
}
