package org.sitewright.archetype.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words a brief may use, read from {@code vocabulary.properties} and {@code business-types.txt}. */
public final class Vocabulary {
    /** Keys at the top of a {@code brief.yaml}, in the order of the documentation. */
    static final List<String> TOP = List.of(
            "name",
            "type",
            "locale",
            "languages",
            "tagline",
            "description",
            "domain",
            "phone",
            "email",
            "address",
            "area",
            "links",
            "hours",
            "action",
            "headings",
            "servicesLead",
            "services",
            "people",
            "testimonials",
            "faq",
            "figures",
            "about",
            "passages",
            "notice",
            "legal",
            "colors",
            "fonts",
            "assets",
            "pages",
            "onePage",
            "instructions",
            "notes",
            "unclear",
            "sources");

    private static final Pattern WITH_PRICES =
            Pattern.compile("(?i)^[\\p{L}' ]+ (and|&|und|et|y|e) (prices|preise|tarifs|precios|prezzi)$");
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<String, String> TYPES = new HashMap<>();

    static {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(resource("vocabulary.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
            String types = new String(resource("business-types.txt").readAllBytes(), StandardCharsets.UTF_8);
            types.lines().forEach(type -> TYPES.put(type.toLowerCase(Locale.ROOT), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(name -> {
            String kind = name.substring(0, name.indexOf('.'));
            for (String word : properties.getProperty(name).split("\\|")) {
                WORDS.put(kind + ":" + word.strip(), name.substring(kind.length() + 1));
            }
        });
    }

    private Vocabulary() {}

    /** What a heading announces: {@code services}, {@code legal.imprint}, {@code notes} … */
    static Optional<String> section(String heading) {
        return find("section", heading)
                .or(() -> WITH_PRICES.matcher(heading).find() ? Optional.of("services") : Optional.empty());
    }

    /** What a key of a {@code Key: value} line stands for: {@code phone}, {@code address.street}, {@code notes} … */
    static Optional<String> key(String key) {
        return find("key", key);
    }

    /** What a column of a table holds. */
    static Optional<String> column(String heading) {
        return find("column", heading);
    }

    /** The section or legal text that a wanted page shows. */
    public static Optional<String> page(String name) {
        return find("page", name);
    }

    /** The schema.org type that {@code word} names, however it is spelled: {@code Hair salon} is {@code HairSalon}. */
    public static Optional<String> type(String word) {
        return Optional.ofNullable(TYPES.get(word.replaceAll("[\\s_-]+", "").toLowerCase(Locale.ROOT)));
    }

    /** All types that are known. */
    static Iterable<String> types() {
        return TYPES.values();
    }

    private static Optional<String> find(String kind, String words) {
        String plain = words.replace('’', '\'')
                .replaceAll("[^\\p{L}\\p{N}' -]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return Optional.ofNullable(WORDS.get(kind + ":" + plain));
    }

    private static InputStream resource(String name) {
        return Vocabulary.class.getResourceAsStream(name);
    }
}
