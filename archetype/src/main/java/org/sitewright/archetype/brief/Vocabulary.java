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

/** Names of pages and kinds of business, read from {@code vocabulary.properties} and {@code business-types.txt}. */
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
            for (String word : properties.getProperty(name).split("\\|")) {
                WORDS.put(word.strip(), name);
            }
        });
    }

    private Vocabulary() {}

    /** The section or legal text that a wanted page shows. */
    public static Optional<String> page(String name) {
        return find(name);
    }

    /** The schema.org type that {@code word} names, however it is spelled: {@code Hair salon} is {@code HairSalon}. */
    public static Optional<String> type(String word) {
        return Optional.ofNullable(TYPES.get(word.replaceAll("[\\s_-]+", "").toLowerCase(Locale.ROOT)));
    }

    /** All types that are known. */
    static Iterable<String> types() {
        return TYPES.values();
    }

    private static Optional<String> find(String words) {
        String plain = words.replace('’', '\'')
                .replaceAll("[^\\p{L}\\p{N}' -]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return Optional.ofNullable(WORDS.get(plain));
    }

    private static InputStream resource(String name) {
        return Vocabulary.class.getResourceAsStream(name);
    }
}
