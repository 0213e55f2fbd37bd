package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Binds colours, typefaces and pictures. */
final class DesignBinder {
    /** What a colour of the client may be used for. */
    static final List<String> ROLES = List.of("brand", "accent", "paper", "surface", "ink", "muted");

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private final Findings findings;
    private final Cursor top;

    DesignBinder(Findings findings, Cursor top) {
        this.findings = findings;
        this.top = top;
    }

    Brief.Design design() {
        List<String> fonts = new ArrayList<>();
        for (Value item : ListBinder.listOrWords(top, "fonts")) {
            if (item instanceof Value.Text text) {
                findings.given(text, "fonts").ifPresent(fonts::add);
            }
        }
        return new Brief.Design(colors(), fonts, assets());
    }

    private Map<String, String> colors() {
        Map<String, String> colors = new LinkedHashMap<>();
        top.fields("colors", ROLES)
                .ifPresent(fields -> ROLES.forEach(role -> fields.line(role).ifPresent(text -> {
                    String hex = text.replaceAll("^#", "");
                    if (!HEX.matcher(text).matches()) {
                        findings.unreadable(
                                fields.spanOf(role),
                                "colour \"" + text + "\" is no hex value",
                                "write six hex digits such as \"#5C3D1E\"");
                    } else {
                        String six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
                        colors.put(role, "#" + six.toUpperCase(Locale.ROOT));
                    }
                })));
        return colors;
    }

    private List<Asset> assets() {
        List<Asset> assets = new ArrayList<>();
        for (Value item : top.items("assets")) {
            if (item instanceof Value.Fields fields) {
                Cursor asset = new Cursor(findings, fields, "assets.", List.of("file", "use", "alt"));
                asset.required("file", 200)
                        .ifPresent(file -> assets.add(new Asset(
                                file,
                                asset.line("use").orElse("photo"),
                                asset.line("alt", 200).orElse(null))));
            } else {
                findings.wrongType(
                        item, "assets", "a list of groups of keys", "- file: logo.svg and below it use: logo");
            }
        }
        return assets;
    }
}
