package org.sitewright.acceptance.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A good site that is about to get one defect, with the pack and the number that what is new is named by. */
final class Wounded {
    private static final Set<String> TEXTS = Set.of(
            "heading",
            "text",
            "body",
            "lead",
            "headline",
            "note",
            "quote",
            "story",
            "answer",
            "question",
            "label",
            "caption");
    private static final Set<String> PROSE = Set.of("text", "body", "lead", "note", "quote", "story", "answer");

    private final ForeignSite site;
    private final GuildPack pack;
    private final int number;
    private final Chance chance;

    Wounded(ForeignSite site, GuildPack pack, int number, Chance chance) {
        this.site = site;
        this.pack = pack;
        this.number = number;
        this.chance = chance;
    }

    /** A block on a page. */
    record Spot(String file, List<Map<String, Object>> blocks, Map<String, Object> block) {
        String component() {
            return ForeignSite.component(block);
        }

        Map<String, Object> values() {
            return ForeignSite.values(block);
        }
    }

    /** A text of a block. */
    record Text(Spot spot, Map<String, Object> map, String key) {
        String value() {
            return (String) map.get(key);
        }

        void set(String text) {
            map.put(key, text);
        }
    }

    /** An operator found no place for itself in this site. */
    static final class NoPlace extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    ForeignSite site() {
        return site;
    }

    GuildPack pack() {
        return pack;
    }

    int number() {
        return number;
    }

    Chance chance() {
        return chance;
    }

    /** One of these, or another site is tried. */
    <T> T one(List<T> of) {
        if (of.isEmpty()) {
            throw new NoPlace();
        }
        return chance.pick(of);
    }

    /** Files of pages that are listed, those with a view among them. */
    List<String> pages() {
        return site.trees().keySet().stream()
                .filter(file -> file.startsWith("pages/"))
                .toList();
    }

    String page() {
        return one(pages());
    }

    Map<String, Object> tree(String file) {
        return site.trees().get(file);
    }

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        pages().forEach(file -> {
            List<Map<String, Object>> blocks = ForeignSite.blocks(tree(file));
            blocks.forEach(block -> spots.add(new Spot(file, blocks, block)));
        });
        return spots;
    }

    /** A block that is as asked for. */
    Spot spot(Predicate<Spot> such) {
        return one(spots().stream().filter(such).toList());
    }

    Spot spot(String... components) {
        return spot(spot -> List.of(components).contains(spot.component()));
    }

    /** Any text that a visitor reads. */
    Text text() {
        return text(TEXTS);
    }

    /** A text of sentences. */
    Text prose() {
        return text(PROSE);
    }

    /** A text in which marks mean something. */
    Text rich() {
        return one(texts(Set.of("body", "story", "answer")));
    }

    private Text text(Set<String> keys) {
        return one(texts(keys));
    }

    private List<Text> texts(Set<String> keys) {
        List<Text> texts = new ArrayList<>();
        spots().forEach(spot -> maps(spot.values())
                .forEach(map -> map.forEach((key, value) -> {
                    if (keys.contains(key) && value instanceof String) {
                        texts.add(new Text(spot, map, key));
                    }
                })));
        return texts;
    }

    /** A value's map, and the block it is in. */
    Text value(String... keys) {
        List<Text> found = new ArrayList<>();
        spots().forEach(spot -> maps(spot.values()).forEach(map -> {
            for (String key : keys) {
                if (map.get(key) instanceof String) {
                    found.add(new Text(spot, map, key));
                }
            }
        }));
        return one(found);
    }

    /** All maps within a value, itself among them. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object value) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            maps.add((Map<String, Object>) map);
            map.values().forEach(within -> maps.addAll(maps(within)));
        } else if (value instanceof List<?> list) {
            list.forEach(within -> maps.addAll(maps(within)));
        }
        return maps;
    }
}
