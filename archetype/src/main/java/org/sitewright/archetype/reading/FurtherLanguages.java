package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Languages;
import org.sitewright.archetype.document.Excerpt;

/** Finds in a sentence in which further languages a site is wanted: {@code English first, a Dutch version later}. */
final class FurtherLanguages {
    private static final Pattern OF_SITE = Pattern.compile(
            "(?iU)\\b(versions?|versión|versione|fassung|translat\\w+|übersetz\\w+|traduc\\w+|traduire|languages?|lingo|sprachen?|idiomas?|langues?|lingu[ae]|bilingual|zweisprachig|bilingüe|bilingue|(?:pages?|site|website|seite) (?:in|auf|en)|la quiero|first)\\b");
    private static final Pattern MAIN =
            Pattern.compile("(?iU)\\s*(?:first|only|zuerst|nur|primero|de momento|for now|d'abord)\\b.*");
    private static final Pattern MAIN_BEFORE = Pattern.compile(
            "(?isU).*\\b(?:only|just|nur|solo|seulement|ahora|not|no|kein\\w*|nicht)\\s+(?:\\w+\\s+)?$");
    private static final Pattern WORD = Pattern.compile("(?U)\\p{L}{4,}");

    private FurtherLanguages() {}

    /** Adds the languages of {@code sentence}. */
    static void in(Excerpt sentence, Found found) {
        if (!OF_SITE.matcher(sentence.text()).find()) {
            return;
        }
        List<Excerpt> named = new ArrayList<>();
        Matcher word = WORD.matcher(sentence.text());
        while (word.find()) {
            Locale language = Languages.read(word.group());
            boolean main = MAIN.matcher(sentence.text().substring(word.end())).matches()
                    || MAIN_BEFORE
                            .matcher(sentence.text().substring(0, word.start()))
                            .matches();
            if (language != null && !main) {
                named.add(sentence.part(word.start(), word.end()));
            }
        }
        named.forEach(name -> found.add("languages", name.value()));
    }

    /** The language that a few words name; null where they name none. */
    static Excerpt first(Excerpt words) {
        if (Languages.read(words.line()) != null) {
            return words;
        }
        Matcher word = WORD.matcher(words.text());
        while (word.find()) {
            if (Languages.read(word.group()) != null) {
                return words.part(word.start(), word.end());
            }
        }
        return null;
    }
}
