package org.sitewright.archetype.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
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
        COMMON.put("nl", words("het|een|van|voor|met|wij|ons|onze|niet|zijn|ook|naar|bij"));
    }

    /** Languages by their names in those in which briefs are read, and in their own. */
    private static final Map<String, Locale> NAMES = new HashMap<>();

    static {
        for (String code : Locale.getISOLanguages()) {
            Locale language = new Locale(code);
            for (String reader : COMMON.keySet()) {
                NAMES.putIfAbsent(name(language, new Locale(reader)), language);
            }
            NAMES.putIfAbsent(name(language, language), language);
        }
        NAMES.keySet().removeIf(name -> name.length() < 4 || name.contains(" "));
        NAMES.put("valenciano", new Locale("ca"));
        NAMES.put("castellano", new Locale("es"));
    }

    private static String name(Locale language, Locale reader) {
        return language.getDisplayLanguage(reader).toLowerCase(Locale.ROOT);
    }

    private static final Map<String, Pattern> COUNTRIES = Map.of(
            "US",
                    Pattern.compile(
                            ",\\s(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|DC)(?![\\p{L}])|\\bUSA?\\b"),
            "GB", Pattern.compile("£|\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b"),
            "AU", Pattern.compile("\\b(?:NSW|VIC|QLD|TAS|WA|SA) \\d{4}\\b"),
            "IE", Pattern.compile("\\b[AC-FHKNPRTV-Y]\\d[\\dW] [0-9AC-FHKNPRTV-Y]{4}\\b"),
            "CA", Pattern.compile("\\b[A-Z]\\d[A-Z] \\d[A-Z]\\d\\b"));

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
        String lower = word.toLowerCase(Locale.ROOT);
        Locale named = NAMES.getOrDefault(lower, NAMES.get(lower.replaceFirst("e$", "")));
        if (named != null) {
            return named;
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
        return guess(text(value));
    }

    /** The same, of a text. */
    public static Locale guess(String text) {
        return COMMON.entrySet().stream()
                .max(Comparator.comparingLong(
                        entry -> entry.getValue().matcher(text).results().count() * 10
                                + (entry.getKey().equals("en") ? 1 : 0)))
                .map(entry -> new Locale(entry.getKey()))
                .orElse(Locale.ENGLISH);
    }

    /** The country that places, postal codes and currencies in {@code value} name; empty where they name none, or several. */
    static Optional<String> country(Value value) {
        String text = text(value);
        List<String> found = COUNTRIES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
