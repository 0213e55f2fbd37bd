package org.sitewright.archetype.brief;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;

/** Names of languages, and a guess at the language of a text by its commonest words. */
public final class Languages {
    private static final Map<String, Pattern> COMMON = new LinkedHashMap<>();

    static {
        COMMON.put("en", words("the|and|of|to|with|for|our|is|you|your"));
        COMMON.put("de", words("der|die|das|und|mit|für|ist|wir|ein|eine|unser|unsere|nicht"));
        COMMON.put("fr", words("le|les|des|et|avec|pour|nous|vous|est|une|notre|nos"));
        COMMON.put("es", words("el|los|las|y|con|para|una|nuestro|nuestra|es|del"));
        COMMON.put("it", words("il|gli|e|con|per|una|nostro|nostra|è|di|della"));
    }

    private Languages() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?iU)\\b(" + words + ")\\b");
    }

    /** The locale of a tag ({@code de-CH}) or of a language's English or own name; null when there is none. */
    public static Locale read(String text) {
        String word = text.strip();
        for (String code : COMMON.keySet()) {
            Locale language = new Locale(code);
            if (word.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                    || word.equalsIgnoreCase(language.getDisplayLanguage(language))) {
                return language;
            }
        }
        try {
            Locale locale = Locale.forLanguageTag(word.replace('_', '-'));
            return !locale.getLanguage().isEmpty()
                            && locale.getISO3Language().length() == 3
                            && List.of(Locale.getISOLanguages()).contains(locale.getLanguage())
                    ? locale
                    : null;
        } catch (MissingResourceException unknown) {
            return null;
        }
    }

    /** The language whose common words stand there most often; English where none does. */
    static Locale guess(Value value) {
        String text = text(value);
        return COMMON.entrySet().stream()
                .max(Comparator.comparingLong(
                        entry -> entry.getValue().matcher(text).results().count() * 10
                                + (entry.getKey().equals("en") ? 1 : 0)))
                .map(entry -> new Locale(entry.getKey()))
                .orElse(Locale.ENGLISH);
    }

    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        List<Value> values = value instanceof Value.Items items
                ? items.items()
                : value instanceof Value.Fields fields
                        ? fields.fields().stream().map(Value.Field::value).toList()
                        : List.of();
        StringBuilder all = new StringBuilder();
        values.forEach(item -> all.append(text(item)).append('\n'));
        return all.toString();
    }
}
