package org.sitewright.engine.verification.seo;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sitewright.api.verification.PageSummary;

/** Finds texts that two pages share. */
final class Uniqueness {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private Uniqueness() {}

    /**
     * The first page with each text, by a page that has the same one later, and for the first the one that comes second:
     * nobody knows which of them is wrong. Case and spacing do not count.
     */
    static Map<PageSummary, PageSummary> shared(List<PageSummary> pages, Function<PageSummary, String> text) {
        Map<String, PageSummary> first = new HashMap<>();
        Map<PageSummary, PageSummary> shared = new IdentityHashMap<>();
        for (PageSummary page : pages) {
            String key = SPACE.matcher(text.apply(page)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
            PageSummary before = key.isEmpty() ? null : first.putIfAbsent(key, page);
            if (before != null) {
                shared.put(page, before);
                shared.putIfAbsent(before, page);
            }
        }
        return shared;
    }

    /** Characters as people count them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
