package org.sitewright.engine.composition;

import java.util.Map;
import java.util.stream.Collectors;
import org.sitewright.engine.site.Theme;
import org.sitewright.engine.verification.ColorContrast;

/** A theme's tokens and fonts as CSS, before its own style sheet. */
record ThemeCss(Theme theme, Map<Theme.Font, Asset> fonts) {
    /** The whole text. */
    String text() {
        StringBuilder css = new StringBuilder();
        fonts.forEach((font, asset) -> css.append("@font-face{font-family:\"")
                .append(font.family())
                .append("\";src:url(")
                .append(asset.path())
                .append(") format(\"woff2\");font-weight:")
                .append(font.weight())
                .append(";font-style:")
                .append(font.style())
                .append(";font-display:swap}\n"));
        css.append(":root{color-scheme:")
                .append(isDark() ? "dark" : "light dark")
                .append(';')
                .append(variables("light"))
                .append("}\n");
        css.append("@media (prefers-color-scheme:dark){:root{")
                .append(variables("dark"))
                .append("}}\n");
        return css.append(theme.css()).append('\n').toString();
    }

    /** Whether the page is dark in both modes, so that the browser's own parts are dark, too. */
    private boolean isDark() {
        String paper = lightPaper();
        return ColorContrast.ratio(paper, "#ffffff").orElse(1.0)
                > ColorContrast.ratio(paper, "#000000").orElse(21.0);
    }

    private String lightPaper() {
        return theme.colors().get("light").getOrDefault("paper", "#ffffff");
    }

    /**
     * The tokens of a mode; {@code logo} is what a logo lies on: a logo was drawn for the light page, and is seen on no
     * other.
     */
    private String variables(String mode) {
        return theme.colors().get(mode).entrySet().stream()
                        .map(e -> "--color-" + e.getKey() + ":" + e.getValue())
                        .collect(Collectors.joining(";"))
                + ";--color-logo:" + lightPaper();
    }

    /** The same without comments and indentation. */
    static String withoutComments(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*\n\\s*", "\n")
                .replaceAll("\n+", "\n");
    }
}
