package org.sitewright.acceptance.foreign;

import static org.sitewright.acceptance.foreign.BlockMaker.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Plans and writes the pages of one language of a site. */
final class PageMaker {
    private static final List<String> KINDS =
            List.of("services", "prices", "about", "team", "faq", "gallery", "visit", "hours", "news");
    private static final Map<String, String> PARENTS =
            Map.of("prices", "services", "team", "about", "visit", "contact");

    private final ForeignSite site;
    private final Telling telling;
    private final Chance chance;
    private final Pictures pictures;
    private final String base;
    private final String name;
    /** Paths by kind, in the order of the menu. */
    private final Map<String, String> plan = new LinkedHashMap<>();

    private final Map<String, List<String>> details = new LinkedHashMap<>();
    private final List<Map<String, Object>> navigation = new ArrayList<>();
    private final List<Map<String, Object>> forFooter = new ArrayList<>();
    private final List<Map<String, Object>> linkedByParent = new ArrayList<>();
    private BlockMaker blocks;

    PageMaker(ForeignSite site, Telling telling, Chance chance, Pictures pictures, String base, String name) {
        this.site = site;
        this.telling = telling;
        this.chance = chance;
        this.pictures = pictures;
        this.base = base;
        this.name = name;
    }

    /** Chooses pages, where they stand and what leads to them. */
    void plan() {
        plan.put("home", "/");
        List<String> kinds = chance.some(KINDS, chance.between(1, KINDS.size()));
        KINDS.stream().filter(kinds::contains).forEach(this::place);
        plan.put("contact", "/contact");
        if (plan.containsKey("services") && chance.in(50)) {
            int number = chance.between(1, 4);
            for (int i = 0; i < number; i++) {
                List<String> it = telling.next("services");
                details.put(plan.get("services") + "/" + Telling.slug(it.get(0), "offer-" + (i + 1)), it);
            }
        }
        plan.forEach((kind, path) -> link(kind, path));
        details.forEach((path, it) -> further(plan.get("services"), it.get(0), path));
        plan.put("privacy", "/privacy");
    }

    private void place(String kind) {
        String parent = PARENTS.get(kind);
        boolean nested = parent != null && (plan.containsKey(parent) || parent.equals("contact")) && chance.in(60);
        String own = Telling.slug(telling.page(kind), kind);
        plan.put(
                kind,
                (nested ? plan.getOrDefault(parent, "/contact") : "") + "/" + (kind.equals("news") ? "news" : own));
    }

    /** The language of its pages as they declare it: the site's, or their own. */
    private String locale() {
        return base.isEmpty() ? (String) site.settings().getOrDefault("locale", "en") : telling.language();
    }

    /** The pages of another language that this one has, too. */
    void planAs(PageMaker other) {
        other.plan.keySet().stream()
                .filter(kind ->
                        List.of("home", "services", "about", "faq", "contact").contains(kind))
                .forEach(kind -> plan.put(
                        kind, kind.equals("home") ? base : base + "/" + Telling.slug(telling.page(kind), kind)));
    }

    private void link(String kind, String path) {
        int depth = path.lastIndexOf('/');
        if (kind.equals("home") && chance.in(50)) {
            return;
        }
        if (depth <= 0) {
            navigation.add(map("label", telling.page(kind), "page", path));
        } else {
            further(path.substring(0, depth), telling.page(kind), path);
        }
    }

    private void further(String parent, String label, String path) {
        int way = chance.below(3);
        Map<String, Object> above = navigation.stream()
                .filter(entry -> parent.equals(entry.get("page")))
                .findFirst()
                .orElse(null);
        if (way == 0 && above != null) {
            @SuppressWarnings("unchecked")
            List<Object> items = (List<Object>) above.computeIfAbsent("items", key -> new ArrayList<>());
            items.add(map("label", label, "page", path));
        } else if (way == 1 && parent.equals(plan.get("services"))) {
            linkedByParent.add(map("label", label, "to", path));
        } else {
            forFooter.add(map("label", label, "to", path));
        }
    }

    List<Map<String, Object>> navigation() {
        return navigation;
    }

    List<Map<String, Object>> forFooter() {
        return forFooter;
    }

    List<String> paths() {
        return List.copyOf(plan.values());
    }

    /** This language as an entry of the menu. */
    Map<String, Object> navigationEntry() {
        List<Object> items = new ArrayList<>();
        plan.forEach((kind, path) -> {
            if (!kind.equals("home")) {
                items.add(map("label", telling.page(kind), "page", path));
            }
        });
        return map("label", telling.page("home"), "page", base, "items", items);
    }

    /** Writes all of them. */
    void write(PageMaker translated) {
        List<Map<String, Object>> targets = new ArrayList<>();
        plan.forEach((kind, path) -> {
            if (!kind.equals("home") && !kind.equals("privacy")) {
                targets.add(map("label", telling.page(kind) + (chance.in(50) ? ": " + name : ""), "to", path));
            }
        });
        targets.add(map("label", telling.say("book"), "to", plan.get("contact")));
        blocks = new BlockMaker(site, telling, chance.split(), pictures, targets);
        plan.forEach((kind, path) -> {
            Map<String, Object> page = page(kind, path);
            if (translated != null && translated.plan.containsKey(kind)) {
                page.put("translations", map(translated.locale(), translated.plan.get(kind)));
            }
            site.trees().put(ForeignSite.file(path), ordered(page));
        });
        details.forEach((path, it) -> site.trees().put(ForeignSite.file(path), detail(it)));
        if (plan.containsKey("news") && base.isEmpty()) {
            news();
        }
    }

    private static Map<String, Object> ordered(Map<String, Object> page) {
        Object blocks = page.remove("blocks");
        if (blocks != null) {
            page.put("blocks", blocks);
        }
        return page;
    }

    private Map<String, Object> head(String title, String description) {
        return map(
                "title", title,
                "description", description,
                "locale", base.isEmpty() ? null : locale(),
                "modified",
                        chance.in(40)
                                ? new Plain("2026-%02d-%02d".formatted(chance.between(1, 10), chance.between(1, 28)))
                                : null,
                "status", chance.in(10) ? "published" : null,
                "index", chance.in(5) ? true : null);
    }

    private Map<String, Object> page(String kind, String path) {
        String label = telling.page(kind) + (base.isEmpty() ? "" : " (" + telling.language() + ")");
        String title = kind.equals("home") ? telling.sentence("headlines") : label + " – " + name;
        Map<String, Object> page = head(
                title.length() > 70 ? label : title,
                kind.equals("privacy")
                        ? telling.words().at("says", "privacydesc").get(0)
                        : kind.equals("home")
                                ? telling.sentence("leads")
                                : telling.page(kind) + ": " + telling.sentence("story"));
        if (kind.equals("visit") && chance.in(60)) {
            String view = "WEB-INF/views/" + site.id() + "-visit.xhtml";
            site.web().put(view, ForeignSite.bytes(new ViewText(telling, chance).visit()));
            page.put("view", "/" + view);
            return page;
        }
        List<Map<String, Object>> on = new ArrayList<>();
        if (kind.equals("home")) {
            on.add(blocks.hero());
        } else {
            on.add(blocks.pageHeading(telling.page(kind)));
        }
        on.addAll(body(kind));
        if (kind.equals("services") && !linkedByParent.isEmpty()) {
            on.add(BlockMaker.block("link-list", "heading", telling.page("services"), "items", linkedByParent));
        }
        page.put("blocks", on);
        return page;
    }

    private List<Map<String, Object>> body(String kind) {
        List<Supplier<Map<String, Object>>> fixed =
                switch (kind) {
                    case "services" -> List.of(() -> blocks.services(3, 8, false));
                    case "prices" -> List.of(chance.in(60) ? blocks::priceList : blocks::tariffTable);
                    case "about" -> List.of(chance.in(60) ? () -> blocks.text(4, 7) : blocks::portrait);
                    case "team" -> List.of(blocks::people);
                    case "faq" -> List.of(blocks::faq);
                    case "gallery" -> List.of(blocks::gallery);
                    case "visit" -> List.of(chance.in(50) ? blocks::harbourMap : () -> blocks.text(2, 3));
                    case "hours" -> List.of(blocks::openingHours);
                    case "contact" -> List.of(blocks::contactDetails);
                    case "news" ->
                        List.of(() -> BlockMaker.block(
                                "entry-list",
                                "heading",
                                telling.say("news"),
                                "collection",
                                "news",
                                "limit",
                                chance.between(4, 9)));
                    case "privacy" -> List.of(this::privacy);
                    default -> List.of();
                };
        List<Supplier<Map<String, Object>>> free = List.of(
                blocks::testimonials,
                blocks::figures,
                blocks::steps,
                blocks::callToAction,
                blocks::features,
                blocks::faq,
                () -> blocks.text(2, 5),
                blocks::people,
                blocks::linkList,
                blocks::openingHours,
                blocks::gallery,
                blocks::notice,
                blocks::portrait,
                blocks::fold,
                blocks::lastSeen,
                blocks::offerCard,
                blocks::inquiry,
                () -> blocks.services(2, 4, true),
                blocks::priceList);
        int most = kind.equals("home") ? 7 : kind.equals("privacy") ? 0 : 3;
        List<Supplier<Map<String, Object>>> chosen = new ArrayList<>(fixed);
        chosen.addAll(chance.some(free, chance.between(kind.equals("home") ? 2 : 0, most)));
        List<Map<String, Object>> made = new ArrayList<>();
        chosen.stream().map(Supplier::get).forEach(block -> {
            if (made.stream().noneMatch(other -> ForeignSite.component(other).equals(ForeignSite.component(block)))) {
                made.add(block);
            }
        });
        return made;
    }

    private Map<String, Object> privacy() {
        String reader = telling.trade().lines("people").get(0).get(0);
        return BlockMaker.block(
                "text",
                "body",
                telling.words()
                        .at("says", "privacytext")
                        .get(0)
                        .formatted(reader)
                        .replace(". ", ".\n\n"));
    }

    private Map<String, Object> detail(List<String> service) {
        Map<String, Object> page = head(service.get(0) + " – " + name, service.get(0) + ". " + service.get(1));
        if (((String) page.get("title")).length() > 70) {
            page.put("title", service.get(0));
        }
        List<Map<String, Object>> on = new ArrayList<>(List.of(blocks.pageHeading(service.get(0)), blocks.text(2, 4)));
        if (chance.in(50)) {
            on.add(blocks.callToAction());
        }
        page.put("blocks", on);
        return page;
    }

    private void news() {
        site.trees().put("collections/news/collection.yaml", map("path", "/news", "entry", "article"));
        for (int i = 0; i < telling.size("news"); i++) {
            List<String> it = telling.trade().lines("news").get(i);
            Object date = new Plain("2026-%02d-%02d".formatted(2 + 3 * i, chance.between(1, 28)));
            site.trees()
                    .put(
                            "collections/news/entries/item-" + (i + 1) + ".yaml",
                            map(
                                    "title",
                                    it.get(0),
                                    "description",
                                    it.get(1) + ".",
                                    "date",
                                    date,
                                    "article",
                                    map(
                                            "heading",
                                            it.get(0),
                                            "date",
                                            chance.in(50) ? date : null,
                                            "image",
                                            chance.in(30) ? blocks.image() : null,
                                            "body",
                                            it.get(2))));
        }
    }

    /** A value that is written as it is: a date is no text. */
    record Plain(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
