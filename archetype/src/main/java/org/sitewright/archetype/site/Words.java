package org.sitewright.archetype.site;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares headings and titles as a reader would, and makes addresses of them. */
final class Words {
    private static final Set<String> LITTLE = Set.copyOf(Arrays.asList(
            ("a an and at by for from how in is it of on or our the this to us we what when where with you your"
                            + " das der die ein eine für im in mit uns unser unsere und wie zu"
                            + " con de del des du el et il la las le les los nos notre nuestro nuestra per pour un una une y")
                    .split(" ")));
    private static final int MAX_SLUG = 60;

    private Words() {}

    /** Whether both say the same, whatever their case, accents and punctuation. */
    static boolean same(String one, String other) {
        return one != null
                && other != null
                && !plain(one).isEmpty()
                && plain(one).equals(plain(other));
    }

    /** Whether both say the same but for little words such as articles. */
    static boolean alike(String one, String other) {
        return same(one, other)
                || one != null
                        && other != null
                        && !stems(one).isEmpty()
                        && stems(one).equals(stems(other));
    }

    /** Whether {@code text} has the words of {@code name}, one after the other. */
    static boolean holds(String text, String name) {
        return !plain(name).isEmpty() && (" " + plain(text) + " ").contains(" " + plain(name) + " ");
    }

    /** The text as a sentence or an entry begins: with a capital, unless its first word has one of its own (iPhone). */
    static String begun(String text, Locale locale) {
        return text == null || !text.matches("\\p{Ll}[\\p{Ll}'’]*+(?![\\p{L}\\p{N}@._/:]).*")
                ? text
                : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** How many words one shares with the other when it holds all of them; 0 where neither holds the other. */
    static int resemblance(String one, String other) {
        Set<String> first = stems(one);
        Set<String> second = stems(other);
        Set<String> smaller = first.size() <= second.size() ? first : second;
        Set<String> larger = smaller == first ? second : first;
        boolean held = !smaller.isEmpty()
                && larger.containsAll(smaller)
                && smaller.stream().anyMatch(word -> word.length() > 3);
        return held ? smaller.size() : 0;
    }

    /** Small letters, digits and hyphens; {@code otherwise} where nothing of it can be written so. */
    static String slug(String text, String otherwise) {
        String slug = plain(text).replace(' ', '-');
        if (slug.length() > MAX_SLUG) {
            slug = slug.substring(0, MAX_SLUG + 1).replaceFirst("-[^-]*$", "");
            slug = slug.substring(0, Math.min(MAX_SLUG, slug.length()));
        }
        return slug.isEmpty() ? otherwise : slug;
    }

    private static Set<String> stems(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(plain(text).split(" "))
                        .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                        .map(word -> word.length() > 4 ? word.replaceFirst("(ies|es|s)$", "") : word)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace("ß", "ss").replace("&", " and "), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
