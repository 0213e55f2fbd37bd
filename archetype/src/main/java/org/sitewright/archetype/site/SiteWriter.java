package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitewright.archetype.brief.Address;
import org.sitewright.archetype.brief.Brief;

/** Writes a brief as the files of a site, in memory. */
public final class SiteWriter {
    /** Path below {@code WEB-INF/site} and text of every file, sorted. */
    public Map<String, String> files(Brief brief) {
        Labels labels = Labels.of(brief);
        SitePlan plan = new SitePlan(brief);
        Map<String, String> files = new TreeMap<>();
        files.put("site.yaml", YamlText.of(site(brief, labels, plan)));
        new SitePages(brief, labels, plan)
                .all()
                .forEach((name, page) -> files.put("pages/" + name + ".yaml", YamlText.of(page)));
        files.put("errors/404.yaml", YamlText.of(error(labels, "not-found", plan)));
        files.put("errors/500.yaml", YamlText.of(error(labels, "server-error", plan)));
        return files;
    }

    /** Target path below {@code WEB-INF/site/assets} of each picture, and its file in the brief's folder. */
    public Map<String, String> assets(Brief brief) {
        return Map.of();
    }

    /** Wanted pages for which nothing was given. */
    public List<String> withoutContent(Brief brief) {
        return new SitePlan(brief).withoutContent();
    }

    /** What the primary action leads to; empty where there is none, or what it needs was not given. */
    public Optional<String> actionTarget(Brief brief) {
        return new SiteActions(brief, Labels.of(brief), new SitePlan(brief))
                .primary()
                .map(action -> (String) action.get("to"));
    }

    private static Map<String, Object> site(Brief brief, Labels labels, SitePlan plan) {
        Map<String, Object> theme =
                Blocks.properties("name", "atelier", "colors", brief.design().colors().isEmpty() ? null : brief.design().colors());
        List<Object> navigation = new ArrayList<>();
        for (String section : SitePlan.SECTIONS) {
            plan.link(section)
                    .filter(link -> !section.equals("testimonials"))
                    .ifPresent(link -> navigation.add(Blocks.properties("label", labels.brief(section), "page", link)));
        }
        List<Object> legal = new ArrayList<>();
        brief.legal().keySet().forEach(key -> legal.add(Blocks.properties("label", labels.of(key), "page", "/" + key)));
        Optional<Map<String, Object>> action = new SiteActions(brief, labels, plan).primary();
        return Blocks.properties(
                "name", brief.name(),
                "locale", brief.locale().toLanguageTag(),
                "theme", theme,
                "business", business(brief),
                "navigation", navigation,
                "legal", legal,
                "header", List.of(Blocks.block("site-header", "action", action)),
                "footer", List.of(Blocks.block("site-footer")));
    }

    private static Map<String, Object> business(Brief brief) {
        Map<String, Object> address =
                brief.contact().address().map(SiteWriter::address).orElse(null);
        boolean placed = address != null || brief.contact().area().isPresent();
        boolean organization = brief.type()
                .filter(type -> !List.of("Organization", "Corporation", "NGO").contains(type))
                .isEmpty();
        List<Map<String, Object>> hours = brief.hours().stream()
                .map(line -> Blocks.properties("days", line.days(), "opens", line.opens(), "closes", line.closes()))
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
        List<Object> actions = new ArrayList<>(List.of(SiteActions.action(labels.of("back-home"), "/")));
        plan.link("contact").ifPresent(link -> actions.add(SiteActions.action(labels.brief("contact"), link)));
        return Blocks.properties(
                "title", labels.of(key),
                "blocks",
                        List.of(
                                Blocks.block(
                                        "page-heading", "heading", labels.of(key), "lead", labels.of(key + "-lead")),
                                Blocks.block("call-to-action", "heading", labels.of("go-on"), "actions", actions)));
    }
}
