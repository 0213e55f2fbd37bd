package org.sitewright.archetype.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitewright.archetype.document.Excerpt;

/** Finds typefaces that are wanted, by their names ({@code typefaces.txt}) beside words that speak of type. */
final class Typefaces {
    private static final Pattern NAMES;
    private static final Pattern OF_TYPE = Pattern.compile(
            "(?iU)\\b(fonts?|typefaces?|typography|type|letters?|lettering|headings?|headlines?|titles?|body|text|serif|schrift\\w*|überschriften|titel|fließtext|polices?|écriture|titres|tipograf\\w+|letras?|fuentes?|títulos|caratter[ei]|titoli)\\b");
    private static final Pattern REFUSED = Pattern.compile(
            "(?iU)\\b(no|not|never|nothing like|instead of|avoid|don't|don’t|kein\\w*|nicht|statt|nada de|pas de)\\b[^,;.!?]{0,40}$");

    static {
        try (var file = Typefaces.class.getResourceAsStream("typefaces.txt")) {
            String names = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            NAMES = Pattern.compile("(?<![\\p{L}\\d])(?:" + names + ")(?![\\p{L}\\d])");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Typefaces() {}

    /** Adds the typefaces of {@code text} to {@code found}. */
    static void in(Excerpt text, Found found) {
        for (Excerpt sentence : Sentences.of(text)) {
            if (OF_TYPE.matcher(sentence.text()).find()) {
                named(sentence, found);
            }
        }
    }

    /** The same of a text that is known to speak of type. */
    static void named(Excerpt text, Found found) {
        Matcher name = NAMES.matcher(text.text());
        while (name.find()) {
            if (!REFUSED.matcher(text.text().substring(0, name.start())).find()) {
                found.add("fonts", text.part(name.start(), name.end()).value());
            }
        }
    }
}
