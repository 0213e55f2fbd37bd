package org.sitewright.archetype.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key {@code sources} of a {@code brief.yaml}: the place of each value, which no person writes. A client who adds one
 * line to a menu moves every place below it, and nothing that is said has changed by that; so the places of the new
 * reading are taken as they are and only the rest is merged. Whoever reads the merged file holds each value against its
 * place; one that a person has corrected is then that person's.
 */
final class SourcesSection {
    private static final Pattern SECTION = Pattern.compile("(?m)^sources:.*\\n(?:(?:[ \\t].*)?\\n)*");

    private SourcesSection() {}

    /** {@code yaml} with the places that {@code other} names; unchanged where either names none. */
    static String replaced(String yaml, String other) {
        Matcher places = SECTION.matcher(other);
        return places.find() ? SECTION.matcher(yaml).replaceFirst(Matcher.quoteReplacement(places.group())) : yaml;
    }
}
