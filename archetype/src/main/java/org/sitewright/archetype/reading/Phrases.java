package org.sitewright.archetype.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What people say in a brief, in several languages, by what it does; the words are in {@code phrases.txt}. */
final class Phrases {
    private static final Map<String, List<String>> WORDS = read();

    private Phrases() {}

    private static Map<String, List<String>> read() {
        try (var file = Phrases.class.getResourceAsStream("phrases.txt")) {
            Map<String, List<String>> words = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(line -> words.computeIfAbsent(line[0], key -> new ArrayList<>())
                            .add(line[1].strip()));
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pattern that finds any of the phrases of {@code key} between words. */
    static Pattern within(String key) {
        return Pattern.compile("(?isU)(?<![\\p{L}\\d])(?:" + any(key) + ")(?![\\p{L}\\d])");
    }

    /** The same at the beginning of a sentence, behind few words that say nothing. */
    static Pattern first(String key) {
        return Pattern.compile(
                "(?isU)^[^\\p{L}\\d]*(?:(?:" + any("FILLERS") + ")[,:]?\\s+){0,4}(?:" + any(key) + ")(?![\\p{L}\\d])");
    }

    /** All phrases of {@code key} as alternatives of a pattern. */
    static String any(String key) {
        return String.join("|", WORDS.get(key));
    }
}
