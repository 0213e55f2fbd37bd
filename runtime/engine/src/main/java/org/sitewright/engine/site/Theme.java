package org.sitewright.engine.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedSite.ColorPair;
import org.sitewright.engine.component.Raw;
import org.sitewright.engine.component.Raw.Fields;
import org.sitewright.engine.component.Raw.Items;
import org.sitewright.engine.component.Raw.Scalar;

/**
 * A folder of design tokens, page frame and a little CSS: {@code sitewright/themes/<name>/} on the class path.
 *
 * @param name folder name
 * @param loader where its files are found
 * @param colors by mode ({@code light}, {@code dark}) and token
 * @param pairs tokens that meet on the screen
 * @param fonts in the order to declare them
 * @param frame the page's body with {@code {{skip}}}, {@code {{header}}}, {@code {{main}}}, {@code {{footer}}}
 * @param css its style sheet
 */
public record Theme(
        String name,
        ClassLoader loader,
        Map<String, Map<String, String>> colors,
        List<Pair> pairs,
        List<Font> fonts,
        String frame,
        String css) {
    private static final String HEX = "#[0-9a-fA-F]{6}";

    /** Two tokens that meet, and the contrast ratio they need. */
    public record Pair(String text, String ground, double needs) {}

    /** A font file; {@code weight} and {@code style} as CSS writes them. */
    public record Font(String family, String file, String weight, String style, boolean preload) {}

    /** The theme of that name in {@code brand}'s colours; what is wrong is said at {@code place}. */
    static Optional<Theme> load(String name, Map<String, String> brand, ClassLoader loader, Place place, Consumer<Finding> problems) {
        String folder = "sitewright/themes/" + name + "/";
        Optional<byte[]> tokens = read(loader, folder + "theme.yaml");
        if (!name.matches("[a-z][a-z0-9-]*") || tokens.isEmpty()) {
            problems.accept(Rule.THEME.at(place, "there is no theme '" + name + "'", "name a theme that is on the class path, for example atelier of sitewright-themes"));
            return Optional.empty();
        }
        Optional<Raw> raw = YamlReader.read(folder + "theme.yaml", tokens.get(), problems);
        return raw.filter(Fields.class::isInstance).map(Fields.class::cast).map(fields -> {
            Map<String, Map<String, String>> colors = new LinkedHashMap<>();
            fields(fields, "colors").values().forEach((mode, values) -> colors.put(mode, texts((Fields) values)));
            List<Pair> pairs = items(fields, "pairs").stream()
                    .map(item -> texts((Fields) item))
                    .map(p -> new Pair(p.get("text"), p.get("ground"), Double.parseDouble(p.getOrDefault("needs", "4.5"))))
                    .toList();
            List<Font> fonts = items(fields, "fonts").stream()
                    .map(item -> texts((Fields) item))
                    .map(f -> new Font(f.get("family"), f.get("file"), f.getOrDefault("weight", "400"), f.getOrDefault("style", "normal"), "true".equals(f.get("preload"))))
                    .toList();
            brand.forEach((role, color) -> {
                if (!color.matches(HEX)) {
                    problems.accept(Rule.THEME.at(place, "the colour '" + role + "' is '" + color + "'", "write it as #rrggbb, in quotation marks"));
                } else if (!colors.get("light").containsKey(role)) {
                    problems.accept(Rule.THEME.at(place, "the theme has no colour '" + role + "'", "use one of " + String.join(", ", colors.get("light").keySet())));
                } else {
                    colors.values().forEach(mode -> Palette.wear(role, color.toLowerCase(Locale.ROOT), mode, pairs));
                }
            });
            return new Theme(name, loader, colors, pairs, fonts, text(loader, folder + "frame.html"), text(loader, folder + "theme.css"));
        });
    }

    /** The bytes of one of its files. */
    public Optional<byte[]> file(String path) {
        return read(loader, "sitewright/themes/" + name + "/" + path);
    }

    /** Every pair as it is used, in every mode. */
    public List<ColorPair> colorPairs() {
        List<ColorPair> all = new ArrayList<>();
        colors.forEach((mode, values) -> pairs.forEach(
                p -> all.add(new ColorPair(mode, p.text(), values.get(p.text()), p.ground(), values.get(p.ground()), p.needs()))));
        return all;
    }

    private static Fields fields(Fields fields, String key) {
        return fields.values().get(key) instanceof Fields found ? found : new Fields(Map.of(), fields.place());
    }

    private static List<Raw> items(Fields fields, String key) {
        return fields.values().get(key) instanceof Items found ? found.values() : List.of();
    }

    private static Map<String, String> texts(Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.values().forEach((key, value) -> texts.put(key, ((Scalar) value).text()));
        return texts;
    }

    private static String text(ClassLoader loader, String path) {
        return read(loader, path).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElseThrow(() -> new IllegalStateException("the theme has no " + path));
    }

    private static Optional<byte[]> read(ClassLoader loader, String path) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
