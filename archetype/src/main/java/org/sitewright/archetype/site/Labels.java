package org.sitewright.archetype.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.WantedPage;

/** Words of the page's frame in the language of the site; the client's own headings, and then titles, come first. */
final class Labels {
    private static final List<String> SECTIONS =
            List.of("services", "about", "people", "faq", "contact", "hours", "gallery", "testimonials");

    private final Properties words = new Properties();
    private final Map<String, String> headings;

    private Labels(Locale locale, Map<String, String> headings) {
        this.headings = headings;
        for (String language : new String[] {"en", locale.getLanguage()}) {
            try (InputStream file = Labels.class.getResourceAsStream("labels_" + language + ".properties")) {
                if (file != null) {
                    words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Labels of(Brief brief) {
        Map<String, String> headings = new HashMap<>(brief.headings());
        Labels labels = new Labels(brief.locale(), headings);
        brief.pages().forEach(page -> labels.section(page)
                .ifPresent(section -> headings.putIfAbsent(section, page.title())));
        if (Sections.isFood(brief)) {
            headings.putIfAbsent("services", labels.plain("menu"));
        }
        return labels;
    }

    /** The heading of a section, or another word of the frame. */
    String of(String key) {
        return headings.getOrDefault(key, words.getProperty(key));
    }

    /** What a wanted page shows, where its title says so, or is what this language calls a section. */
    Optional<String> section(WantedPage page) {
        return page.section().or(() -> SECTIONS.stream()
                .filter(section -> calls(section, page.title()))
                .findFirst());
    }

    /** Whether {@code title} is what the client or this language calls a section. */
    boolean calls(String section, String title) {
        return Words.same(of(section), title)
                || Words.same(words.getProperty(section), title)
                || section.equals("services") && Words.same(words.getProperty("menu"), title)
                || Arrays.stream(words.getProperty("titles." + section, "").split("\\|"))
                        .anyMatch(known -> Words.same(known, title));
    }

    /** Whether a text, which may be null, only says what a price is for: {@code a year}, {@code per person}. */
    boolean isRate(String text) {
        String first = text == null ? "" : text.strip().split("[\\s’']+")[0];
        return text != null
                && text.chars().noneMatch(Character::isDigit)
                && Arrays.stream(words.getProperty("rates").split("\\|")).anyMatch(first::equalsIgnoreCase);
    }

    /** A word of the frame; empty where there is none of that key. */
    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** A word of the frame, whatever the client calls it. */
    String plain(String key) {
        return words.getProperty(key);
    }

    /** The same, short enough for a button or menu: the client's heading or, where it is too long, the plain word. */
    String brief(String key) {
        return of(key).length() <= 48 ? of(key) : words.getProperty(key);
    }

    /** The sentence that says whose website this is. */
    String website(String name) {
        return words.getProperty("website").replace("{0}", name);
    }
}
