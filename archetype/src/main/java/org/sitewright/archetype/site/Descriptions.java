package org.sitewright.archetype.site;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Titles and descriptions for search results, unique within the site and composed of given words and labels. */
final class Descriptions {
    /** Most characters of a title. */
    static final int MAX_TITLE = 70;

    /** Most characters that search results show of a title, and of a description; longer ones are the second choice. */
    private static final int SHOWN_TITLE = 60;

    private static final int SHOWN = 160;

    private static final int MIN = 25;
    private static final int MAX = 200;

    private final Locale locale;
    private final String website;
    private final Set<String> titles = new HashSet<>();
    private final Set<String> descriptions = new HashSet<>();

    Descriptions(Locale locale, String website) {
        this.locale = locale;
        this.website = website;
    }

    /** The first of {@code candidates} that is shown whole and not taken; otherwise the first that is short enough. */
    String title(List<String> candidates) {
        String title = IntStream.of(SHOWN_TITLE, MAX_TITLE)
                .boxed()
                .flatMap(most -> candidates.stream().filter(text -> text.length() <= most && !titles.contains(text)))
                .findFirst()
                .orElseThrow();
        titles.add(title);
        return title;
    }

    /** The first text, as far as its whole sentences fit; what is too short is followed by whose website it is. */
    String description(String label, List<Optional<String>> texts) {
        for (Optional<String> text : texts) {
            Optional<String> fitting = text.flatMap(words -> Sentences.fitting(words, SHOWN, locale)
                    .filter(shown -> shown.length() >= MIN)
                    .or(() -> Sentences.fitting(words, MAX, locale)));
            if (fitting.isPresent() && fitting.get().length() >= MIN && descriptions.add(fitting.get())) {
                return fitting.get();
            }
        }
        String rest = label + ". " + website;
        descriptions.add(rest);
        return rest;
    }
}
