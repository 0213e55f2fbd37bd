package org.sitewright.engine.verification.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.engine.verification.Memo;
import org.sitewright.engine.verification.StyleSheet;

/**
 * The fonts of a style sheet. All texts are in small letters, as {@link StyleSheet} has values.
 *
 * @param faces each {@code @font-face} that is loaded, not taken from the visitor's machine
 * @param first families of what is seen first, by the selector that says so; only those of {@code faces}
 */
record FontFaces(List<Face> faces, Map<String, String> first) {
    private static final Memo<String, FontFaces> KNOWN = new Memo<>();
    private static final Set<String> FIRST = Set.of("body", "html", ":root", "h1");
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[\\w-]+)[^()]*\\)");
    private static final int NESTED_VARIABLES = 3;

    /**
     * One font file, or several in the formats of one font.
     *
     * @param family its name, without quotes
     * @param urls where it is loaded from
     * @param display what browsers do until it is there; empty where nobody says
     */
    record Face(String family, List<String> urls, String display) {}

    /** The fonts of {@code css}. */
    static FontFaces of(String css) {
        return css.isEmpty() ? new FontFaces(List.of(), Map.of()) : KNOWN.of(css, FontFaces::read);
    }

    private static FontFaces read(String css) {
        List<StyleSheet.Rule> rules = StyleSheet.of(css).rules();
        List<Face> faces = new ArrayList<>();
        Map<String, String> variables = new HashMap<>();
        for (StyleSheet.Rule rule : rules) {
            Map<String, String> declared = rule.declarations();
            if (rule.selector().equalsIgnoreCase("@font-face")) {
                List<String> urls = URL.matcher(declared.getOrDefault("src", ""))
                        .results()
                        .map((MatchResult url) -> url.group(1).strip())
                        .toList();
                if (!urls.isEmpty()) {
                    faces.add(new Face(
                            unquoted(declared.getOrDefault("font-family", "")),
                            urls,
                            declared.getOrDefault("font-display", "")));
                }
            }
            declared.forEach((property, value) -> {
                if (property.startsWith("--")) {
                    variables.putIfAbsent(property, value);
                }
            });
        }
        Map<String, String> first = new LinkedHashMap<>();
        rules.stream().filter(rule -> rule.context().isEmpty()).forEach(rule -> first(rule, faces, variables, first));
        return new FontFaces(List.copyOf(faces), first);
    }

    private static void first(
            StyleSheet.Rule rule, List<Face> faces, Map<String, String> variables, Map<String, String> first) {
        String fonts = resolved(
                rule.declarations().getOrDefault("font", "") + ","
                        + rule.declarations().getOrDefault("font-family", ""),
                variables);
        for (String selector : rule.selector().split(",")) {
            if (FIRST.contains(selector.strip())) {
                faces.stream()
                        .map(Face::family)
                        .filter(family -> fonts.contains(family))
                        .min((one, other) -> Integer.compare(fonts.indexOf(one), fonts.indexOf(other)))
                        .ifPresent(family -> first.putIfAbsent(selector.strip(), family));
            }
        }
    }

    private static String resolved(String value, Map<String, String> variables) {
        String resolved = value;
        for (int i = 0; i < NESTED_VARIABLES && resolved.contains("var("); i++) {
            resolved = VARIABLE.matcher(resolved)
                    .replaceAll(used -> Matcher.quoteReplacement(variables.getOrDefault(used.group(1), "")));
        }
        return resolved;
    }

    private static String unquoted(String family) {
        return family.replaceAll("^[\"']|[\"']$", "");
    }
}
