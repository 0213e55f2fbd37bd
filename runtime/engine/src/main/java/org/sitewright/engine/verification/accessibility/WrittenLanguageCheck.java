package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final Map<String, Set<String>> WORDS = read();

    private static final int FEWEST_WORDS = 60;

    /** Running text has more: two fifths. Lists and prices have less. */
    private static final double LEAST_SHARE = 0.2;

    /** So many times as many words as of the language that is named: near languages share up to half of theirs. */
    private static final int PLAINLY = 4;

    @Override
    public List<Finding> check(WrittenLanguage clause, RenderedPage page) {
        String named = Locale.forLanguageTag(page.document().attribute("lang")).getLanguage();
        HtmlElement main = page.document().select("main").stream().findFirst().orElse(page.document());
        List<String> words = WORDS.containsKey(named) ? Letters.words(VisibleText.inOneLanguage(main)) : List.of();
        if (words.size() < FEWEST_WORDS) {
            return List.of();
        }
        long own = count(words, named);
        double needed = Math.max(words.size() * LEAST_SHARE, own * PLAINLY);
        return (needed > words.size() ? Set.<String>of() : WORDS.keySet())
                .stream()
                        .filter(language -> count(words, language) >= needed)
                        .map(language -> Finding.of(
                                WrittenLanguage.class,
                                page.subject(),
                                "The page says lang=\"" + page.document().attribute("lang") + "\"; "
                                        + count(words, language) + " of its " + words.size()
                                        + " words are function words of " + name(language) + ", " + own + " of "
                                        + name(named),
                                "Name the language it is written in, or set lang on the part that is in another"))
                        .toList();
    }

    private static long count(List<String> words, String language) {
        return words.stream().filter(WORDS.get(language)::contains).count();
    }

    private static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = WrittenLanguageCheck.class.getResourceAsStream("function-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .collect(Collectors.toMap(line -> line[0], line -> Set.of(line[1].split(" "))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
