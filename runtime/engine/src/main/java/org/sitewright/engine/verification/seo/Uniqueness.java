package org.sitewright.engine.verification.seo;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sitewright.api.verification.RenderedPage;

/** Finds texts that two pages share. */
final class Uniqueness {
    private Uniqueness() {}

    /** The first page with each text, by the page that has the same one later. Case and spacing do not count. */
    static Map<RenderedPage, RenderedPage> shared(List<RenderedPage> pages, Function<RenderedPage, String> text) {
        Map<String, RenderedPage> first = new HashMap<>();
        Map<RenderedPage, RenderedPage> shared = new IdentityHashMap<>();
        for (RenderedPage page : pages) {
            String key =
                    text.apply(page).replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
            RenderedPage before = key.isEmpty() ? null : first.putIfAbsent(key, page);
            if (before != null) {
                shared.put(page, before);
            }
        }
        return shared;
    }

    /** Characters as people count them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
