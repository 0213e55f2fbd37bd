package org.sitewright.acceptance.foreign;

import static org.sitewright.acceptance.foreign.BlockMaker.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What goes wrong around the blocks: titles, languages, menus, settings, files. */
final class SiteDefects {
    private SiteDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        heads(all);
        pages(all);
        settings(all);
        files(all);
        return all;
    }

    private static void heads(List<Defect> all) {
        page(all, "no title", Wounded::page, (w, p) -> p.remove("title"));
        page(
                all,
                "the title of another page",
                Wounded::page,
                (w, p) -> p.put("title", w.tree(other(w, p)).get("title")));
        page(
                all,
                "a title without an end",
                Wounded::page,
                (w, p) -> p.put(
                        "title",
                        p.get("title") + " | beste Preise, beste Qualität, beste Beratung in der ganzen Region"));
        page(
                all,
                "a title that nobody wrote",
                Wounded::page,
                (w, p) -> p.put(
                        "title",
                        w.chance()
                                .pick(List.of(
                                        "Untitled", "New page", "Neue Seite", "Page title", "Sans titre", "Home"))));
        page(all, "no description", Wounded::page, (w, p) -> p.remove("description"));
        page(
                all,
                "the description of another page",
                Wounded::page,
                (w, p) -> p.put("description", w.tree(other(w, p)).get("description")));
        page(all, "a description in a word", Wounded::page, (w, p) -> p.put("description", "Kontakt"));
        page(
                all,
                "a description that nobody wrote",
                Wounded::page,
                (w, p) -> p.put(
                        "description",
                        w.chance()
                                .pick(List.of(
                                        "Description goes here. Write about the page.",
                                        "Meta description: enter 155 characters of text",
                                        "Just another WordPress site with a description"))));
        page(
                all,
                "a whole page as description",
                Wounded::page,
                (w, p) -> p.put("description", (p.get("description") + " ").repeat(6)));
        page(all, "kept from search engines since the tests", w -> inMenu(w), (w, p) -> p.put("index", false));
        page(
                all,
                "a language that does not exist",
                Wounded::page,
                (w, p) -> p.put("locale", w.chance().pick(List.of("deutsch", "en_UK_x", "xx-YY-zz-1", "german"))));
        page(all, "a language that was forgotten", w -> translated(w), (w, p) -> p.remove("locale"));
        page(
                all,
                "a translation that does not answer",
                w -> w.one(w.pages().stream()
                        .filter(f -> w.tree(f).containsKey("translations"))
                        .toList()),
                (w, p) -> p.remove("translations"));
        page(all, "a date that is none", Wounded::page, (w, p) -> p.put("modified", new PageMaker.Plain("31.02.2026")));
        page(all, "a status that is none", Wounded::page, (w, p) -> p.put("status", "live"));
    }

    private static String other(Wounded on, Map<String, Object> page) {
        return on.one(on.pages().stream().filter(f -> on.tree(f) != page).toList());
    }

    private static String translated(Wounded on) {
        return on.one(on.pages().stream()
                .filter(f -> on.tree(f).containsKey("locale"))
                .toList());
    }

    private static String inMenu(Wounded on) {
        return on.one(Wounded.maps(on.site().settings().get("navigation")).stream()
                .map(entry -> ForeignSite.file((String) entry.get("page")))
                .filter(on.site().trees()::containsKey)
                .toList());
    }

    private static void pages(List<Defect> all) {
        page(
                all,
                "no main heading",
                w -> w.one(w.pages().stream()
                        .filter(f -> ForeignSite.blocks(w.tree(f)).size() > 1)
                        .toList()),
                (w, p) -> ForeignSite.blocks(p).remove(0));
        page(all, "a page without anything", Wounded::page, (w, p) -> p.put("blocks", new ArrayList<>()));
        page(all, "a draft that the menu leads to", w -> inMenu(w), (w, p) -> p.put("status", "draft"));
        all.add(new Defect("page", "a page that was deleted while others lead to it", on -> {
            String file = inMenu(on);
            on.site().trees().remove(file);
            on.site().written().remove(file);
            String path = ForeignSite.path(file);
            return Strike.node(on, "site.yaml", entry(on, path));
        }));
        all.add(new Defect("page", "a page that nothing leads to", on -> {
            String file = "pages/aktion.yaml";
            on.site()
                    .trees()
                    .put(
                            file,
                            copy(
                                    on,
                                    file,
                                    "Ein Angebot für den Herbst",
                                    "Was es nur in diesem Herbst gibt, und was es dann kostet."));
            return Strike.page(file);
        }));
        all.add(new Defect("page", "a page copied and hardly changed", on -> {
            String from = on.one(
                    on.pages().stream().filter(f -> length(on.tree(f)) > 380).toList());
            Map<String, Object> copy = new LinkedHashMap<>(on.tree(from));
            copy.put("title", copy.get("title") + " 2");
            copy.put("description", "Noch einmal: " + copy.get("description"));
            copy.remove("translations");
            on.site().trees().put("pages/kopie.yaml", copy);
            menu(on).add(map("label", "Kopie", "page", "/kopie"));
            return Strike.page("pages/kopie.yaml");
        }));
        all.add(new Defect("page", "a path with capitals and blanks", on -> {
            String file = "pages/Unser Team.yaml";
            on.site()
                    .trees()
                    .put(
                            file,
                            copy(on, file, "Das ganze Team", "Alle, die hier arbeiten, und was sie am liebsten tun."));
            return Strike.page(file);
        }));
    }

    private static int length(Map<String, Object> page) {
        return ForeignSite.blocks(page).stream()
                .filter(b -> ForeignSite.component(b).equals("text"))
                .mapToInt(b -> ForeignSite.values(b).get("body").toString().length())
                .sum();
    }

    private static Map<String, Object> copy(Wounded on, String file, String title, String description) {
        return map(
                "title",
                title,
                "description",
                description,
                "blocks",
                new ArrayList<>(List.of(BlockMaker.block("page-heading", "heading", title))));
    }

    private static Map<String, Object> entry(Wounded on, String path) {
        return Wounded.maps(on.site().settings().get("navigation")).stream()
                .filter(entry -> path.equals(entry.get("page")))
                .findFirst()
                .orElseThrow(Wounded.NoPlace::new);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> menu(Wounded on) {
        return (List<Object>) on.site().settings().get("navigation");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> business(Wounded on) {
        return (Map<String, Object>) on.site().settings().get("business");
    }

    private static void settings(List<Defect> all) {
        setting(all, "a menu entry that leads nowhere", w -> {
            Map<String, Object> entry = w.one(Wounded.maps(menu(w)));
            entry.put("page", entry.get("page") + "-neu");
            return entry;
        });
        setting(all, "a menu entry without words", w -> {
            Map<String, Object> entry = w.one(Wounded.maps(menu(w)));
            entry.put("label", " ");
            return entry;
        });
        setting(all, "a menu entry twice", w -> {
            Map<String, Object> entry = map("label", "Start", "page", "/impressum-alt");
            menu(w).add(entry);
            return entry;
        });
        setting(all, "a redirect that leads nowhere", w -> redirect(w, "/alt", "/gibt-es-nicht"));
        setting(all, "a redirect in a circle", w -> {
            redirect(w, "/a", "/b");
            return redirect(w, "/b", "/a");
        });
        setting(all, "a redirect from a page that is there", w -> redirect(w, "/contact", "/"));
        setting(all, "a redirect to somebody else", w -> redirect(w, "/login", "javascript:alert(1)"));
        setting(
                all,
                "grey letters on white",
                w -> theme(
                        w, map("paper", "#ffffff", "ink", w.chance().pick(List.of("#9aa0a6", "#b0b0b0", "#8f979f")))));
        setting(all, "quiet letters too quiet", w -> theme(w, map("paper", "#ffffff", "muted", "#aab2b8")));
        setting(
                all,
                "a colour by its name",
                w -> theme(w, map("brand", w.chance().pick(List.of("blue", "rgb(0,0,255)", "#12345", "navy")))));
        setting(all, "a colour that the theme does not know", w -> theme(w, map("primary", "#123456")));
        setting(all, "a theme that is not there", w -> {
            w.site().settings().put("theme", "atelier-pro");
            return w.site().settings();
        });
        setting(all, "a telephone number kept for films", w -> business(w, "telephone", "+1 (415) 555-0132"));
        setting(all, "a telephone number in letters", w -> business(w, "telephone", "+49 451 CALL NOW"));
        setting(
                all,
                "an address of nobody",
                w -> business(
                        w,
                        "email",
                        w.chance()
                                .pick(List.of(
                                        "info@example.com",
                                        "you@yourcompany.com",
                                        "name@domain.com",
                                        "test@test.com"))));
        setting(all, "an e-mail address that is none", w -> business(w, "email", "info(at)firma.de"));
        setting(
                all,
                "an hour that no day has",
                w -> hours(w, map("days", "Freitag", "opens", "25:00", "closes", "26:30")));
        setting(all, "hours in words", w -> hours(w, map("days", "Freitag", "opens", "9", "closes", "half past five")));
        setting(
                all,
                "a type of business that is none",
                w -> business(w, "type", w.chance().pick(List.of("local business", "Bäckerei", "Bakkery"))));
        setting(all, "a link to a profile that is none", w -> {
            business(w).put("profiles", new ArrayList<>(List.of("@our_profile")));
            return business(w);
        });
        setting(all, "a setting with a typing error", w -> {
            w.site().settings().put("navigaton", new ArrayList<>());
            return w.site().settings();
        });
        setting(all, "no privacy notice", w -> {
            w.spot("guild:inquiry");
            w.site().settings().remove("legal");
            return w.site().settings();
        });
    }

    private static Map<String, Object> redirect(Wounded on, String from, String to) {
        @SuppressWarnings("unchecked")
        List<Object> redirects =
                (List<Object>) on.site().settings().computeIfAbsent("redirects", k -> new ArrayList<>());
        Map<String, Object> redirect = map("from", from, "to", to);
        redirects.add(redirect);
        return redirect;
    }

    private static Map<String, Object> theme(Wounded on, Map<String, Object> colors) {
        Map<String, Object> theme = map("name", "atelier", "colors", colors);
        on.site().settings().put("theme", theme);
        return theme;
    }

    private static Map<String, Object> business(Wounded on, String key, Object value) {
        business(on).put(key, value);
        return business(on);
    }

    private static Map<String, Object> hours(Wounded on, Map<String, Object> hours) {
        @SuppressWarnings("unchecked")
        List<Object> all = (List<Object>) business(on).get("hours");
        all.add(hours);
        return hours;
    }

    private static void files(List<Defect> all) {
        written(all, "a tabulator in place of blanks", text -> text.replaceFirst("(?m)^  (?=\\S)", "\t"));
        written(all, "a line pushed in too far", text -> text.replaceFirst("(?m)^description:", "   description:"));
        written(all, "a key twice", text -> "title: Zum zweiten Mal\n" + text);
        written(
                all,
                "a quotation mark that is not closed",
                text -> text.replaceFirst("(?m)^description: .*", "description: \"Ohne Ende"));
        written(
                all,
                "left after a merge",
                text -> "<<<<<<< HEAD\n" + text.replaceFirst("\nblocks:", "\n=======\nblocks:"));
        written(
                all,
                "quotation marks of a word processor",
                text -> text.replaceFirst("(?m)^description: .*", "description: “Besuchen Sie uns: wir freuen uns”"));
        all.add(new Defect("file", "a file in Latin-1", on -> {
            String file = on.one(on.pages().stream()
                    .filter(f -> new YamlText(on.tree(f)).text().chars().anyMatch(c -> c > 127 && c < 256))
                    .toList());
            String text = new YamlText(on.tree(file)).text();
            on.site().trees().remove(file);
            on.site().files().put(file, text.getBytes(StandardCharsets.ISO_8859_1));
            return Strike.page(file);
        }));
        asset(
                all,
                "a private key among the pictures",
                "assets/images/server.pem",
                "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF0Y\n-----END RSA PRIVATE KEY-----\n");
        asset(
                all,
                "a copy of the database",
                "assets/backup.sql",
                "INSERT INTO customers VALUES (1,'Anna','anna@web.de');\n");
        asset(
                all,
                "a page of its own among the assets",
                "assets/test.html",
                "<html><body><script>document.write(location.hash)</script></body></html>");
        all.add(waiver("a waiver that its owner approves", "approver: Ada"));
        all.add(waiver("a waiver without a reason", "approver: Grace\n  reason: \"\""));
    }

    private static Defect waiver(String name, String line) {
        return new Defect("file", name, on -> {
            on.site()
                    .written()
                    .put(
                            "waivers.yaml",
                            "- id: SEO-004\n  page: \"*\"\n  block: \"*\"\n  owner: Ada\n  " + line
                                    + (line.contains("reason") ? "" : "\n  reason: Later.")
                                    + "\n  issued: 2026-11-01\n  expires: 2027-03-01\n");
            return Strike.file("waivers.yaml");
        });
    }

    private static void page(
            List<Defect> all,
            String name,
            Function<Wounded, String> where,
            BiConsumer<Wounded, Map<String, Object>> change) {
        all.add(new Defect("page", name, on -> {
            String file = where.apply(on);
            change.accept(on, on.tree(file));
            return Strike.page(file);
        }));
    }

    private static void setting(List<Defect> all, String name, Function<Wounded, Map<String, Object>> change) {
        all.add(new Defect("settings", name, on -> Strike.node(on, "site.yaml", change.apply(on))));
    }

    private static void asset(List<Defect> all, String name, String file, String text) {
        all.add(new Defect("file", name, on -> {
            on.site().files().put(file, ForeignSite.bytes(text));
            return Strike.file(file);
        }));
    }

    private static void written(List<Defect> all, String name, UnaryOperator<String> change) {
        all.add(new Defect("file", name, on -> {
            String file = on.one(on.pages().stream()
                    .filter(f -> on.tree(f).containsKey("blocks"))
                    .toList());
            String good = new YamlText(on.tree(file)).text();
            String text = change.apply(good);
            on.site().written().put(file, text);
            return Strike.page(file);
        }));
    }
}
