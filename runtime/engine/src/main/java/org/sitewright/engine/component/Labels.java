package org.sitewright.engine.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The words of an interface in one language: {@code x.labels.properties} in English, {@code x.labels_de.properties} and
 * so on over it.
 *
 * @param file base file, to name in errors
 * @param words by key
 */
public record Labels(String file, Map<String, String> words) {
    /** Labels beside {@code owner}; none where there is no file. */
    public static Labels of(Class<?> owner, String base, Locale locale) {
        Map<String, String> words = new HashMap<>();
        for (String suffix : new String[] {
            "", "_" + locale.getLanguage(), "_" + locale.toLanguageTag().replace('-', '_')
        }) {
            try (InputStream in = owner.getResourceAsStream(base + ".labels" + suffix + ".properties")) {
                if (in != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    properties.forEach((key, word) -> words.put(key.toString(), word.toString()));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new Labels(base + ".labels.properties", Map.copyOf(words));
    }

    /** The word for {@code key}, or null when there is none. */
    public String get(String key) {
        return words.get(key);
    }
}
