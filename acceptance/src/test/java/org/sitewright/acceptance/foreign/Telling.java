package org.sitewright.acceptance.foreign;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A trade in a language, which tells each thing once before it tells anything twice. */
final class Telling {
    private final Map<String, Deque<List<String>>> decks = new HashMap<>();
    private final String language;
    private final Vocabulary trade;
    private final Vocabulary words;
    private final Chance chance;

    Telling(String language, String trade, Chance chance) {
        this.language = language;
        this.trade = Vocabulary.of("trades/" + language + "-" + trade);
        this.words = Vocabulary.of("words/" + language);
        this.chance = chance;
    }

    String language() {
        return language;
    }

    Vocabulary trade() {
        return trade;
    }

    Vocabulary words() {
        return words;
    }

    /** The next of a trade's section, as its parts. */
    List<String> next(String section) {
        Deque<List<String>> deck = decks.computeIfAbsent(section, s -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            List<List<String>> lines = trade.lines(section);
            deck.addAll(chance.shuffled(
                    lines.size() == 1 ? lines.get(0).stream().map(List::of).toList() : lines));
        }
        return deck.pop();
    }

    /** The next sentence of a section of sentences. */
    String sentence(String section) {
        return next(section).get(0);
    }

    /** How many a section can tell without telling one twice. */
    int size(String section) {
        List<List<String>> lines = trade.lines(section);
        return lines.size() == 1 ? lines.get(0).size() : lines.size();
    }

    /** One way to say what every site says. */
    String say(String key) {
        return chance.pick(words.at("says", key));
    }

    /** What a page of that kind is called. */
    String page(String key) {
        return words.at("pages", key).get(0);
    }

    /** A price between the two of {@code range}. */
    String price(String range, String currency) {
        String[] ends = range.split("-");
        int least = Integer.parseInt(ends[0]);
        int amount = chance.between(least, Integer.parseInt(ends[ends.length - 1]));
        boolean cents = amount < 60 && chance.in(40);
        return amount + (cents ? "." + chance.pick(List.of("50", "20", "90")) : "") + " " + currency;
    }

    /** A part of an address from a name; from letters that addresses do not have, {@code otherwise}. */
    static String slug(String name, String otherwise) {
        String plain = Normalizer.normalize(
                        name.replace("ß", "ss").replace("ł", "l").replace("Ł", "l"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() < 3 ? otherwise : plain;
    }
}
