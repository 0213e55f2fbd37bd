package org.sitewright.engine.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What clauses are about, in the order of reports; an organisation's own come after. */
final class Dimensions {
    private static final List<String> KNOWN =
            List.of("seo", "performance", "security", "accessibility", "privacy", "files");

    static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    d -> KNOWN.contains(d) ? KNOWN.indexOf(d) : KNOWN.size())
            .thenComparing(Comparator.naturalOrder());

    private Dimensions() {}

    /** As a heading. */
    static String title(String dimension) {
        return switch (dimension) {
            case "seo" -> "Search";
            case "files" -> "Files and components";
            default -> dimension.substring(0, 1).toUpperCase(Locale.ROOT) + dimension.substring(1);
        };
    }
}
