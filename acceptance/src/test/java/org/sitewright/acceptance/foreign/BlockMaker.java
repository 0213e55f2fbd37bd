package org.sitewright.acceptance.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Blocks of every component with what a trade has to say. */
final class BlockMaker {
    static final String GUILD = "guild:";
    /** Icons of the theme that content may choose. */
    static final List<String> ICONS = List.of(
            "bulb",
            "calendar",
            "check",
            "clock",
            "drop",
            "hand",
            "heart",
            "leaf",
            "mail",
            "people",
            "phone",
            "pin",
            "plate",
            "spark",
            "star",
            "tools",
            "wave");

    private static final int[][] SIZES = {{1600, 900}, {900, 900}, {800, 1200}, {1280, 720}};

    private final ForeignSite site;
    private final Telling telling;
    private final Chance chance;
    private final Pictures pictures;
    private final String currency;
    private final List<Map<String, Object>> targets;
    private int images;

    /**
     * Makes blocks for one language of a site.
     *
     * @param targets actions that lead to its pages
     */
    BlockMaker(ForeignSite site, Telling telling, Chance chance, Pictures pictures, List<Map<String, Object>> targets) {
        this.site = site;
        this.telling = telling;
        this.chance = chance;
        this.pictures = pictures;
        this.currency = chance.pick(telling.words().all("money"));
        this.targets = targets;
    }

    /** A map in the order in which it is written; what is null is left out. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i + 1] != null) {
                map.put((String) keysAndValues[i], keysAndValues[i + 1]);
            }
        }
        return map;
    }

    static Map<String, Object> block(String component, Object... keysAndValues) {
        return map(component, map(keysAndValues));
    }

    private <T> T maybe(int percent, Supplier<T> value) {
        return chance.in(percent) ? value.get() : null;
    }

    private List<Map<String, Object>> items(int least, int most, Supplier<Map<String, Object>> item) {
        List<Map<String, Object>> items = new ArrayList<>();
        IntStream.range(0, chance.between(least, most)).forEach(i -> items.add(item.get()));
        return items;
    }

    Map<String, Object> image() {
        String kind = chance.pick(List.of("png", "jpg", "svg"));
        int[] size = SIZES[chance.below(SIZES.length)];
        String name = "images/" + telling.language() + "-" + ++images + "." + kind;
        int colour = new int[] {0x7a8f86, 0xa0785a, 0x4f6d8f, 0x8f8f4f}[chance.below(4)];
        site.files().put("assets/" + name, pictures.of(name, size[0], size[1], colour));
        return map("src", name, "alt", telling.sentence("alts"));
    }

    List<Map<String, Object>> actions(int most) {
        return chance.some(targets, chance.between(1, most));
    }

    Map<String, Object> hero() {
        return block(
                "hero",
                "headline",
                telling.sentence("headlines"),
                "lead",
                maybe(80, () -> telling.sentence("leads")),
                "image",
                maybe(60, this::image),
                "actions",
                maybe(75, () -> actions(2)));
    }

    Map<String, Object> pageHeading(String heading) {
        return block("page-heading", "heading", heading, "lead", maybe(50, () -> telling.sentence("story")));
    }

    Map<String, Object> services(int least, int most, boolean heading) {
        int number = Math.min(most, telling.size("services"));
        return block(
                "services",
                "id",
                maybe(40, () -> "offers"),
                "heading",
                heading ? telling.page("services") : null,
                "lead",
                maybe(40, () -> telling.say("pricenote")),
                "items",
                items(Math.min(least, number), number, this::service));
    }

    private Map<String, Object> service() {
        List<String> it = telling.next("services");
        boolean options = chance.in(20);
        String price = telling.price(it.get(2), currency);
        return map(
                "name", it.get(0),
                "text", maybe(85, () -> it.get(1)),
                "price", options ? null : price,
                "from", options ? null : maybe(20, () -> true),
                "prices",
                        options
                                ? List.of(
                                        map("option", "1", "amount", price),
                                        map("option", "2", "amount", telling.price(it.get(2), currency)))
                                : null,
                "duration", maybe(70, () -> it.get(3)),
                "icon", maybe(50, () -> chance.pick(ICONS)));
    }

    Map<String, Object> priceList() {
        return block(
                "price-list",
                "heading",
                telling.page("prices"),
                "note",
                maybe(60, () -> telling.say("pricenote")),
                "items",
                items(3, telling.size("services"), () -> {
                    List<String> it = telling.next("services");
                    return map(
                            "name", it.get(0),
                            "text", maybe(60, () -> it.get(1)),
                            "price", maybe(90, () -> telling.price(it.get(2), currency)));
                }));
    }

    Map<String, Object> text(int least, int most) {
        return block(
                "text",
                "id",
                maybe(30, () -> "story"),
                "heading",
                maybe(70, () -> telling.say("story")),
                "body",
                story(least, most));
    }

    /** Paragraphs, sometimes with a list, a link or a heading of their own. */
    String story(int least, int most) {
        StringBuilder story = new StringBuilder(telling.sentence("story"));
        int sentences = chance.between(least, most);
        for (int i = 1; i < sentences; i++) {
            story.append(chance.in(35) ? "\n\n" : " ").append(telling.sentence("story"));
        }
        if (chance.in(30)) {
            story.append("\n\n- ")
                    .append(telling.sentence("story"))
                    .append("\n- ")
                    .append(telling.sentence("story"));
        }
        if (chance.in(50)) {
            Map<String, Object> to = chance.pick(targets);
            story.append("\n\n[")
                    .append(to.get("label"))
                    .append("](")
                    .append(to.get("to"))
                    .append(")");
        }
        return story.toString();
    }

    Map<String, Object> people() {
        return block("people", "heading", telling.say("people"), "items", items(1, telling.size("people"), () -> {
            List<String> it = telling.next("people");
            return map(
                    "name", it.get(0),
                    "role", maybe(85, () -> it.get(1)),
                    "text", maybe(80, () -> it.get(2)));
        }));
    }

    Map<String, Object> testimonials() {
        return block("testimonials", "heading", telling.say("quotes"), "items", items(1, telling.size("quotes"), () -> {
            List<String> it = telling.next("quotes");
            return map("quote", it.get(0), "name", it.get(1), "role", it.size() > 2 ? it.get(2) : null);
        }));
    }

    Map<String, Object> faq() {
        return block("faq", "heading", telling.say("questions"), "items", items(2, telling.size("questions"), () -> {
            List<String> it = telling.next("questions");
            return map("question", it.get(0), "answer", it.get(1));
        }));
    }

    Map<String, Object> steps() {
        return block(
                "steps",
                "heading",
                telling.say("steps"),
                "body",
                maybe(30, () -> telling.sentence("story")),
                "items",
                items(2, telling.size("steps"), () -> {
                    List<String> it = telling.next("steps");
                    return map("name", it.get(0), "text", it.get(1));
                }));
    }

    Map<String, Object> figures() {
        return block("figures", "heading", telling.say("figures"), "items", items(2, telling.size("figures"), () -> {
            List<String> it = telling.next("figures");
            return map("value", it.get(0), "label", it.get(1));
        }));
    }

    Map<String, Object> features() {
        return block(
                "features",
                "heading",
                telling.page("services"),
                "body",
                maybe(30, () -> telling.sentence("story")),
                "items",
                items(2, Math.min(5, telling.size("services")), () -> {
                    List<String> it = telling.next("services");
                    return map(
                            "name", it.get(0), "label", maybe(30, () -> it.get(3)), "text", maybe(60, () -> it.get(1)));
                }));
    }

    Map<String, Object> gallery() {
        return block(
                "gallery", "heading", telling.say("gallery"), "images", items(1, telling.size("alts"), this::image));
    }

    Map<String, Object> callToAction() {
        return block(
                "call-to-action",
                "heading",
                telling.say("next"),
                "text",
                maybe(70, () -> telling.say("nexttext")),
                "actions",
                actions(2));
    }

    Map<String, Object> linkList() {
        List<Map<String, Object>> items = new ArrayList<>();
        chance.some(targets, 4)
                .forEach(target -> items.add(map(
                        "label", target.get("label"),
                        "text", maybe(40, () -> telling.sentence("story")),
                        "to", target.get("to"))));
        return block("link-list", "heading", telling.say("links"), "items", items);
    }

    Map<String, Object> contactDetails() {
        return block(
                "contact-details",
                "heading",
                telling.say("contact"),
                "lead",
                maybe(70, () -> telling.say("contactlead")));
    }

    Map<String, Object> openingHours() {
        return block(
                "opening-hours", "heading", telling.say("hours"), "note", maybe(60, () -> telling.say("hoursnote")));
    }

    Map<String, Object> notice() {
        List<String> it = telling.next("news");
        return block(GUILD + "notice", "heading", it.get(0), "text", it.get(2), "action", maybe(50, () -> actions(1)
                .get(0)));
    }

    Map<String, Object> inquiry() {
        List<String> labels = telling.words().all("labels");
        return block(
                GUILD + "inquiry",
                "heading",
                telling.say("book"),
                "name",
                labels.get(0),
                "email",
                labels.get(1),
                "day",
                labels.get(2),
                "matter",
                labels.get(3),
                "send",
                labels.get(4));
    }

    Map<String, Object> tariffTable() {
        return block(
                GUILD + "tariff-table",
                "heading",
                telling.page("prices"),
                "what",
                telling.page("services"),
                "price",
                telling.page("prices"),
                "items",
                items(2, telling.size("services"), () -> {
                    List<String> it = telling.next("services");
                    return map("name", it.get(0), "price", telling.price(it.get(2), currency));
                }));
    }

    Map<String, Object> harbourMap() {
        return block(GUILD + "harbour-map", "heading", telling.page("visit"), "text", telling.sentence("story"));
    }

    Map<String, Object> lastSeen() {
        return block(
                GUILD + "last-seen",
                "heading",
                telling.sentence("headlines"),
                "text",
                telling.sentence("leads"),
                "close",
                telling.words().all("days").get(0));
    }

    Map<String, Object> portrait() {
        return block(
                GUILD + "portrait",
                "heading",
                telling.say("story"),
                "image",
                image(),
                "caption",
                maybe(50, () -> telling.sentence("leads")),
                "story",
                story(2, 4));
    }

    Map<String, Object> fold() {
        return block(
                GUILD + "fold",
                "heading",
                telling.say("steps"),
                "label",
                telling.say("questions"),
                "body",
                story(2, 4));
    }

    Map<String, Object> offerCard() {
        List<String> it = telling.next("services");
        return block(
                GUILD + "offer-card",
                "name",
                it.get(0),
                "text",
                it.get(1),
                "price",
                telling.price(it.get(2), currency));
    }
}
