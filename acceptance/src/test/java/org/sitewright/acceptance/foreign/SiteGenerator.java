package org.sitewright.acceptance.foreign;

import static org.sitewright.acceptance.foreign.BlockMaker.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Good sites of many trades, languages, sizes and shapes, the same for the same number. Nothing here knows a check: what
 * a site looks like follows from the documentation only.
 */
final class SiteGenerator {
    /** Trades with the languages that tell them. */
    static final List<List<String>> TRADES = List.of(
            List.of("bakery", "en", "fr"),
            List.of("physio", "de", "ar"),
            List.of("boats", "en", "nl"),
            List.of("law", "en", "de"),
            List.of("restaurant", "es", "it"),
            List.of("books", "ar", "en"),
            List.of("bikes", "de", "nl"),
            List.of("museum", "pl", "en"),
            List.of("music", "es"),
            List.of("hotel", "fr"),
            List.of("bakery", "fr", "en"),
            List.of("boats", "nl", "en"),
            List.of("law", "de", "en"),
            List.of("restaurant", "it", "es"),
            List.of("books", "en", "ar"),
            List.of("museum", "en", "pl"),
            List.of("bikes", "nl", "de"),
            List.of("physio", "ar", "de"));

    private final Pictures pictures = new Pictures();
    private final long seed;

    SiteGenerator(long seed) {
        this.seed = seed;
    }

    /** Site number {@code number}, always a new copy. */
    ForeignSite site(int number) {
        return site(number, "s" + number);
    }

    /** The same under another id. */
    ForeignSite site(int number, String id) {
        Chance chance = new Chance(seed * 1_000_003 + number);
        List<String> trade = TRADES.get(number % TRADES.size());
        ForeignSite site = new ForeignSite(id);
        Telling first = new Telling(trade.get(1), trade.get(0), chance.split());
        String name = first.sentence("names");
        Map<String, Object> settings = new LinkedHashMap<>();
        site.trees().put("site.yaml", settings);
        PageMaker pages = new PageMaker(site, first, chance.split(), pictures, "", name);
        pages.plan();
        Optional<PageMaker> second = Optional.empty();
        if (trade.size() > 2 && chance.in(35)) {
            Telling other = new Telling(trade.get(2), trade.get(0), chance.split());
            second = Optional.of(new PageMaker(site, other, chance.split(), pictures, "/" + other.language(), name));
            second.get().planAs(pages);
        }
        new SettingsMaker(first, chance.split(), pictures, name).write(site, pages, second);
        pages.write(second.orElse(null));
        second.ifPresent(other -> other.write(pages));
        site.trees()
                .put(
                        "errors/404.yaml",
                        map(
                                "title",
                                first.say("lost"),
                                "blocks",
                                new ArrayList<>(
                                        List.of(BlockMaker.block("page-heading", "heading", first.say("lost"))))));
        return site;
    }
}
