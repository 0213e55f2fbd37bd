package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitewright.api.contract.accessibility.WrittenLanguage;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Letters;
import org.sitewright.engine.verification.VisibleText;

/** Counts the function words of a page's main text, by language. */
@ApplicationScoped
public class WrittenLanguageCheck implements Check.OfPage<WrittenLanguage> {
    /** Languages by their function words. */
    private static final Map<String, Set<String>> LANGUAGES = read();

    private static final Set<String> KNOWN =
            LANGUAGES.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    private static final int FEWEST_WORDS = 60;

    /** Characters from the beginning that are looked at: about 500 words tell a language. */
    private static final int SAMPLE = 3_000;

    /** Running text has more: two fifths. Lists and prices have less. */
    private static final double LEAST_SHARE = 0.2;

    /** So many times as many words as of the language that is named: near languages share up to half of theirs. */
    private static final int PLAINLY = 4;

    @Override
    public List<Finding> check(WrittenLanguage clause, RenderedPage page) {
        String named = Locale.forLanguageTag(page.document().attribute("lang")).getLanguage();
        HtmlElement main = page.document().select("main").stream().findFirst().orElse(page.document());
        String text = KNOWN.contains(named) ? VisibleText.inOneLanguage(main) : "";
        List<String> words = Letters.words(text.substring(0, Math.min(SAMPLE, text.length())));
        if (words.size() < FEWEST_WORDS) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            for (String language : LANGUAGES.getOrDefault(word, Set.of())) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        int own = counts.getOrDefault(named, 0);
        return counts.keySet().stream()
                .filter(language -> counts.get(language) >= Math.max(words.size() * LEAST_SHARE, own * PLAINLY))
                .map(language -> Finding.of(
                        WrittenLanguage.class,
                        page.subject(),
                        "The page says lang=\"" + page.document().attribute("lang") + "\"; " + counts.get(language)
                                + " of its first " + words.size() + " words are function words of " + name(language)
                                + ", "
                                + own + " of " + name(named),
                        "Name the language it is written in, or set lang on the part that is in another"))
                .toList();
    }

    private static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> languages = new HashMap<>();
        try (InputStream in = WrittenLanguageCheck.class.getResourceAsStream("function-words.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .forEach(line -> List.of(line[1].split(" ")).forEach(word -> languages
                            .computeIfAbsent(word, w -> new TreeSet<>())
                            .add(line[0])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return languages;
    }
}
