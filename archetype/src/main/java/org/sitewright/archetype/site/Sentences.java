package org.sitewright.archetype.site;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whole sentences of a text, never a part of one. */
final class Sentences {
    private Sentences() {}

    /** The first sentence, where it fits. */
    static Optional<String> first(String text, int max, Locale locale) {
        return of(plain(text), locale).stream().findFirst().filter(sentence -> sentence.length() <= max);
    }

    /** As many leading sentences as fit into {@code max} characters; empty when the first does not. */
    static Optional<String> fitting(String text, int max, Locale locale) {
        String found = "";
        for (String sentence : of(plain(text), locale)) {
            String longer = found.isEmpty() ? sentence : found + " " + sentence;
            if (longer.length() > max) {
                break;
            }
            found = longer;
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static List<String> of(String text, Locale locale) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
        }
        return sentences;
    }

    /** Whether a text, which may be null, says the same with and without Markdown. */
    static boolean isPlain(String text) {
        return text != null
                && !text.matches("(?s).*[\\\\|<].*")
                && plain(text).equals(text.replaceAll("\\s+", " ").strip());
    }

    /** Markdown without its signs, on one line: headings, items of lists, emphasis and addresses of links are left out. */
    static String plain(String markdown) {
        return markdown.replaceAll("(?m)^\\s*#{1,6}\\s.*$", " ")
                .replaceAll("(?m)^\\s*([-*+]|\\d+[.)])\\s.*$", " ")
                .replaceAll("(?m)^\\s*>\\s?", " ")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("(\\*\\*|__|`)", "")
                .replaceAll("(?<![\\p{L}\\p{N}])[*_]|[*_](?![\\p{L}\\p{N}])", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
