package org.sitewright.acceptance.foreign;

import static org.sitewright.acceptance.foreign.BlockMaker.block;
import static org.sitewright.acceptance.foreign.BlockMaker.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a site's {@code site.yaml}: who runs it, how it looks, what its menu leads to. */
final class SettingsMaker {
    private static final List<String> BRANDS =
            List.of("#1f4f5f", "#7a1f2b", "#2b2d5b", "#0f5132", "#f2c14e", "#111111", "#e4572e", "#6b4c9a");
    private static final List<String> ACCENTS =
            List.of("#c8553d", "#e4d048", "#9bc53d", "#ff7f50", "#3b8ea5", "#f7b2bd", "#ffffff");

    private final Telling telling;
    private final Chance chance;
    private final Pictures pictures;
    private final String name;

    SettingsMaker(Telling telling, Chance chance, Pictures pictures, String name) {
        this.telling = telling;
        this.chance = chance;
        this.pictures = pictures;
        this.name = name;
    }

    void write(ForeignSite site, PageMaker pages, Optional<PageMaker> second) {
        Map<String, Object> settings = site.settings();
        settings.put("name", name);
        String locale = chance.pick(telling.words().all("locale"));
        if (!locale.equals("en") || chance.in(50)) {
            settings.put("locale", locale);
        }
        settings.put("theme", theme());
        settings.put("business", business());
        settings.put("navigation", navigation(pages, second));
        settings.put("legal", new ArrayList<>(List.of(map("label", telling.page("privacy"), "page", "/privacy"))));
        settings.put("header", new ArrayList<>(List.of(header(site))));
        settings.put("footer", new ArrayList<>(List.of(footer(pages))));
        if (chance.in(50)) {
            List<Object> redirects = new ArrayList<>();
            for (String from : chance.some(List.of("/old-start", "/2019/about-us", "/shop/index", "/kontakt-alt"), 2)) {
                redirects.add(map("from", from, "to", chance.pick(pages.paths())));
            }
            settings.put("redirects", redirects);
        }
    }

    private Object theme() {
        int kind = chance.below(6);
        if (kind == 0) {
            return "atelier";
        }
        Map<String, Object> colors = map("brand", chance.pick(BRANDS), "accent", chance.pick(ACCENTS));
        if (kind == 4) {
            colors.putAll(map("paper", chance.pick(List.of("#ffffff", "#fffaf0", "#f4f7f5"))));
            if (chance.in(60)) {
                colors.putAll(map(
                        "surface", chance.pick(List.of("#eef1ee", "#f3e9dc")), "ink", "#222b35", "muted", "#4f5a57"));
            }
        } else if (kind == 5) {
            colors.putAll(map("paper", chance.pick(List.of("#101418", "#1a1423")), "ink", "#f2efe9"));
        }
        return kind == 1 ? map("name", "atelier") : map("name", "atelier", "colors", colors);
    }

    private Map<String, Object> business() {
        List<String> place = chance.pick(telling.words().lines("places"));
        String host = Telling.slug(name, telling.language() + "-house").replaceAll("-+", "-") + "."
                + chance.pick(telling.words().all("suffix"));
        boolean address = chance.in(75);
        return map(
                "type", chance.in(85) ? telling.trade().all("type").get(0) : null,
                "name", name,
                "telephone",
                        chance.in(80)
                                ? chance.pick(telling.words().all("phone")).formatted(chance.between(100, 999))
                                : null,
                "email", chance.in(85) ? chance.pick(List.of("post", "info", "hallo", "office")) + "@" + host : null,
                "address",
                        address
                                ? map(
                                        "street",
                                        place.get(0),
                                        "locality",
                                        place.get(1),
                                        "postalCode",
                                        place.get(2),
                                        "country",
                                        place.get(3))
                                : null,
                "area", !address && chance.in(70) ? place.get(1) : null,
                "hours", hours(),
                "profiles",
                        chance.in(25)
                                ? new ArrayList<>(List.of("https://mastodon.social/@" + host.replace('.', '_')))
                                : null);
    }

    private List<Object> hours() {
        List<Object> hours = new ArrayList<>();
        List<String> other = telling.words().lines("days").get(1);
        hours.add(map(
                "days", chance.pick(telling.words().lines("days").get(0)),
                "opens", chance.pick(List.of("07:00", "08:30", "09:00", "11:30")),
                "closes", chance.pick(List.of("17:30", "18:00", "20:00", "22:30"))));
        if (chance.in(50)) {
            hours.add(map("days", other.get(0), "opens", "09:00", "closes", "13:00"));
        }
        if (chance.in(50)) {
            hours.add(map("days", other.get(other.size() - 1)));
        }
        return hours;
    }

    private List<Object> navigation(PageMaker pages, Optional<PageMaker> second) {
        List<Object> entries = new ArrayList<>(pages.navigation());
        second.ifPresent(other -> entries.add(other.navigationEntry()));
        return entries;
    }

    private Map<String, Object> header(ForeignSite site) {
        Map<String, Object> logo = null;
        if (chance.in(30)) {
            site.files().put("assets/images/logo.svg", pictures.of("logo.svg", 240, 64, 0x334455));
            logo = chance.in(50)
                    ? map("src", "images/logo.svg", "alt", name)
                    : map("src", "images/logo.svg", "decorative", true);
        }
        return block(
                "site-header",
                "logo",
                logo,
                "action",
                chance.in(60) ? map("label", telling.say("book"), "to", "/contact") : null);
    }

    private Map<String, Object> footer(PageMaker pages) {
        List<Object> links = new ArrayList<>(pages.forFooter());
        return block(
                "site-footer",
                "note",
                chance.in(60) ? telling.sentence("leads") : null,
                "links",
                links.isEmpty() ? null : links);
    }
}
