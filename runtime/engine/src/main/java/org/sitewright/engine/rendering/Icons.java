package org.sitewright.engine.rendering;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sitewright.engine.site.Theme;

/** The icons of a theme as markup, each read once. */
public final class Icons {
    private final Theme theme;
    private final Map<List<String>, String> markup = new ConcurrentHashMap<>();

    /** Those of {@code theme}. */
    public Icons(Theme theme) {
        this.theme = theme;
    }

    /**
     * The icon of that name, decorative.
     *
     * @param styled its class, or empty
     * @throws IllegalArgumentException when the theme has none
     */
    String markup(String name, String styled) {
        return markup.computeIfAbsent(List.of(name, styled), key -> read(name, styled));
    }

    private String read(String name, String styled) {
        String source = theme.file("icons/" + name + ".svg")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("the theme has no icon '" + name + "'"));
        Element svg = Jsoup.parse(source, "", Parser.xmlParser()).selectFirst("svg");
        svg.attr("aria-hidden", "true").attr("focusable", "false");
        if (!styled.isEmpty()) {
            svg.attr("class", styled);
        }
        svg.removeAttr("xmlns");
        svg.ownerDocument().outputSettings().prettyPrint(false);
        return svg.outerHtml();
    }
}
