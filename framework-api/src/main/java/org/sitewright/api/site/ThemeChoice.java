package org.sitewright.api.site;

import java.util.Map;

/**
 * The theme a site wears and what it changes of it.
 *
 * @param name folder name of the theme
 * @param colors the client's own colours by role ({@code brand}, {@code accent}), as {@code #rrggbb}
 */
public record ThemeChoice(String name, Map<String, String> colors) {
    public ThemeChoice {
        colors = Map.copyOf(colors);
    }
}
