package org.sitewright.engine.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.Raw;
import org.sitewright.engine.component.Raw.Fields;
import org.sitewright.engine.component.Raw.Items;
import org.sitewright.engine.component.Raw.Scalar;
import org.sitewright.engine.site.Theme.Font;
import org.sitewright.engine.site.Theme.Pair;

/** Reads a theme from the class path and dresses it in the client's colours. */
final class ThemeReader {
    private static final String NAME = "[a-z][a-z0-9-]*";
    private static final String HEX = "#[0-9a-fA-F]{6}";
    private static final List<String> PLACEHOLDERS = List.of("{{skip}}", "{{header}}", "{{main}}", "{{footer}}");

    private final String name;
    private final ClassLoader loader;
    private final Place place;
    private final Consumer<Finding> problems;
    private boolean broken;

    /** A reader of the theme {@code name}; what is wrong with the choice is said at {@code place}. */
    ThemeReader(String name, ClassLoader loader, Place place, Consumer<Finding> problems) {
        this.name = name;
        this.loader = loader;
        this.place = place;
        this.problems = problems;
    }

    /** The theme in {@code brand}'s colours; empty, and said, when it cannot be used. */
    Optional<Theme> read(Map<String, String> brand) {
        Optional<byte[]> tokens = name.matches(NAME) ? Theme.file(loader, name, "theme.yaml") : Optional.empty();
        if (tokens.isEmpty()) {
            problem(
                    place,
                    "there is no theme '" + name + "'",
                    "name a theme that is on the class path, for example atelier of sitewright-themes");
            return Optional.empty();
        }
        Optional<Raw> raw = YamlReader.read(file("theme.yaml"), tokens.get(), this::passOn);
        if (raw.isEmpty() && !broken) {
            problem(Place.of(file("theme.yaml")), "the file is empty", "give it colors: {light: …, dark: …} and pairs");
        }
        return raw.flatMap(r -> read(r, brand));
    }

    private Optional<Theme> read(Raw raw, Map<String, String> brand) {
        Fields fields = fields(raw);
        Map<String, Map<String, String>> colors = new LinkedHashMap<>();
        Fields modes = fields(fields.values().getOrDefault("colors", new Fields(Map.of(), fields.place())));
        for (String mode : List.of("light", "dark")) {
            colors.put(mode, colors(mode, modes));
        }
        Set<String> tokens = new LinkedHashSet<>(colors.get("light").keySet());
        tokens.retainAll(colors.get("dark").keySet());
        List<Pair> pairs = new ArrayList<>();
        items(fields, "pairs").forEach(item -> pair(item, tokens).ifPresent(pairs::add));
        List<Font> fonts = new ArrayList<>();
        items(fields, "fonts").forEach(item -> font(item).ifPresent(fonts::add));
        String frame = text("frame.html");
        PLACEHOLDERS.stream()
                .filter(part -> !broken && !frame.contains(part))
                .toList()
                .forEach(part -> problem(
                        Place.of(file("frame.html")),
                        "the frame has no " + part,
                        "write " + part + " where it belongs"));
        String css = text("theme.css");
        Map<String, String> given = brand(brand, colors.get("light").keySet());
        if (broken) {
            return Optional.empty();
        }
        Palette.wear(given, colors, pairs);
        Place chosen = given.isEmpty() ? Place.of(file("theme.yaml")) : place;
        return Optional.of(new Theme(name, loader, colors, pairs, fonts, frame, css, chosen));
    }

    private Map<String, String> colors(String mode, Fields modes) {
        Raw given = modes.values().get(mode);
        if (given == null) {
            problem(modes.place(), "the theme has no colours for " + mode + " mode", "add colors: {" + mode + ": …}");
            return new LinkedHashMap<>();
        }
        Map<String, String> colors = texts(given);
        colors.forEach((token, color) -> {
            if (!token.matches(NAME) || !color.matches(HEX)) {
                problem(
                        given.place(),
                        "the colour '" + token + "' is '" + color + "'",
                        "write it as #rrggbb, in quotation marks");
            }
        });
        return colors;
    }

    private Map<String, String> brand(Map<String, String> brand, Set<String> roles) {
        Map<String, String> given = new TreeMap<>();
        brand.forEach((role, color) -> {
            if (!color.matches(HEX)) {
                problem(
                        place,
                        "the colour '" + role + "' is '" + color + "'",
                        "write it as #rrggbb, in quotation marks");
            } else if (!roles.contains(role)) {
                problem(place, "the theme has no colour '" + role + "'", "use one of " + String.join(", ", roles));
            } else {
                given.put(role, color.toLowerCase(Locale.ROOT));
            }
        });
        return given;
    }

    private Optional<Pair> pair(Raw item, Set<String> tokens) {
        Map<String, String> pair = texts(item);
        String needs = pair.getOrDefault("needs", "4.5");
        if (!tokens.contains(pair.get("text"))
                || !tokens.contains(pair.get("ground"))
                || !needs.matches("\\d{1,2}(\\.\\d+)?")) {
            problem(
                    item.place(),
                    "a pair is not a text and a ground that have a colour in both modes, with the contrast it needs",
                    "write {text: ink, ground: paper, needs: 4.5}");
            return Optional.empty();
        }
        return Optional.of(new Pair(pair.get("text"), pair.get("ground"), Double.parseDouble(needs)));
    }

    private Optional<Font> font(Raw item) {
        Map<String, String> font = texts(item);
        String path = font.getOrDefault("file", "");
        if (!font.containsKey("family")
                || Theme.file(loader, name, path)
                        .filter(bytes -> !path.isEmpty())
                        .isEmpty()) {
            problem(
                    item.place(),
                    "a font has no family, or its file '" + path + "' is not in the theme",
                    "write {family: …, file: fonts/….woff2}");
            return Optional.empty();
        }
        return Optional.of(new Font(
                font.get("family"),
                path,
                font.getOrDefault("weight", "400"),
                font.getOrDefault("style", "normal"),
                "true".equals(font.get("preload"))));
    }

    private Fields fields(Raw raw) {
        if (raw instanceof Fields fields) {
            return fields;
        }
        problem(raw.place(), "there is " + raw.kind() + " where key: value lines are expected", "correct the theme");
        return new Fields(Map.of(), raw.place());
    }

    private List<Raw> items(Fields fields, String key) {
        Raw raw = fields.values().get(key);
        if (raw != null && !(raw instanceof Items)) {
            problem(
                    raw.place(),
                    "'" + key + "' is " + raw.kind() + "; it must be a list",
                    "begin each item with a dash");
        }
        return raw instanceof Items items ? items.values() : List.of();
    }

    private Map<String, String> texts(Raw raw) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields(raw).values().forEach((key, value) -> {
            if (value instanceof Scalar scalar && scalar.value() != null) {
                texts.put(key, scalar.text());
            } else {
                problem(value.place(), "'" + key + "' is no single value", "write it behind the colon");
            }
        });
        return texts;
    }

    private String text(String path) {
        Optional<byte[]> bytes = Theme.file(loader, name, path);
        if (bytes.isEmpty()) {
            problem(Place.of(file(path)), "the theme has no " + path, "add it");
        }
        return bytes.map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
    }

    private String file(String path) {
        return "sitewright/themes/" + name + "/" + path;
    }

    private void problem(Place at, String message, String fix) {
        passOn(Rule.THEME.at(at, message, fix));
    }

    private void passOn(Finding finding) {
        broken = true;
        problems.accept(finding);
    }
}
