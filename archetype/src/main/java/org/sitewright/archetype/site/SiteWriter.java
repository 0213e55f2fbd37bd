package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitewright.archetype.brief.Address;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.yaml.YamlText;

/** Writes a brief as the files of a site, in memory. */
public final class SiteWriter {
    /** Path below {@code WEB-INF/site} and text of every file, sorted. */
    public Map<String, String> files(Brief given) {
        Brief brief = Gathering.of(given);
        Labels labels = Labels.of(brief);
        SitePlan plan = new SitePlan(brief, labels);
        HomePage home = new HomePage(brief, labels, plan);
        Map<String, String> files = new TreeMap<>();
        new SitePages(brief, labels, plan, home)
                .all()
                .forEach((name, page) -> files.put("pages/" + name + ".yaml", YamlText.of(page)));
        Menu menu = new Menu(brief, labels, plan, home.anchors());
        files.put("site.yaml", YamlText.of(site(brief, labels, plan, menu)));
        files.put("errors/404.yaml", YamlText.of(error(labels, "not-found", plan)));
        files.put("errors/500.yaml", YamlText.of(error(labels, "server-error", plan)));
        return files;
    }

    /** Target path below {@code WEB-INF/site/assets} of each picture that is used, and its file in the brief's folder. */
    public Map<String, String> assets(Brief brief) {
        return new Pictures(brief).files();
    }

    private static Map<String, Object> site(Brief brief, Labels labels, SitePlan plan, Menu menu) {
        Map<String, String> colors = new Colours(brief.design().colors()).worn();
        List<Object> legal = new ArrayList<>();
        plan.pages().stream()
                .filter(page -> page.legal() && !page.draft())
                .forEach(page -> legal.add(Blocks.properties("label", page.title(), "page", page.path())));
        Optional<Map<String, Object>> action = new SiteActions(brief, labels, plan).primary();
        return Blocks.properties(
                "name", brief.name(),
                "locale", brief.locale().toLanguageTag(),
                "theme", Blocks.properties("name", "atelier", "colors", colors.isEmpty() ? null : colors),
                "business", business(brief),
                "navigation", menu.top(),
                "legal", legal,
                "header",
                        List.of(Blocks.block(
                                "site-header", "logo", new Pictures(brief).headerLogo(), "action", action)),
                "footer", List.of(Blocks.block("site-footer", "links", menu.rest())));
    }

    private static Map<String, Object> business(Brief brief) {
        Map<String, Object> address =
                brief.contact().address().map(SiteWriter::address).orElse(null);
        boolean placed = address != null || brief.contact().area().isPresent();
        boolean organization = brief.type()
                .filter(type -> !List.of("Organization", "Corporation", "NGO").contains(type))
                .isEmpty();
        List<Map<String, Object>> hours = brief.hours().stream()
                .map(line -> Blocks.properties(
                        "days",
                        Words.begun(line.days(), brief.locale()),
                        "opens",
                        line.opens(),
                        "closes",
                        line.closes()))
                .toList();
        return Blocks.properties(
                "type", brief.type().filter(type -> placed || organization),
                "name", brief.name(),
                "telephone", brief.contact().phone(),
                "email", brief.contact().email(),
                "address", address,
                "area", brief.contact().area(),
                "hours", hours);
    }

    private static Map<String, Object> address(Address address) {
        return Blocks.properties(
                "street", address.street(),
                "locality", address.locality(),
                "region", address.region(),
                "postalCode", address.postalCode(),
                "country", address.country());
    }

    private static Map<String, Object> error(Labels labels, String key, SitePlan plan) {
        List<Object> actions = new ArrayList<>(List.of(Blocks.action(labels.of("back-home"), "/")));
        plan.link("contact").ifPresent(link -> actions.add(Blocks.action(labels.brief("contact"), link)));
        return Blocks.properties(
                "title", labels.of(key),
                "blocks",
                        List.of(
                                Blocks.block(
                                        "page-heading", "heading", labels.of(key), "lead", labels.of(key + "-lead")),
                                Blocks.block("call-to-action", "heading", labels.of("go-on"), "actions", actions)));
    }
}
