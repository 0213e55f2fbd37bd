package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.archetype.brief.Address;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Passage;

/** The pages of a site, as page files hold them. */
final class SitePages {
    private static final int MAX_HEADLINE = 90;
    private static final int MAX_LEAD = 300;

    private final Brief brief;
    private final Labels labels;
    private final SitePlan plan;
    private final HomePage home;
    private final Descriptions descriptions;
    private final Optional<Map<String, Object>> action;

    SitePages(Brief brief, Labels labels, SitePlan plan, HomePage home) {
        this.brief = brief;
        this.labels = labels;
        this.plan = plan;
        this.home = home;
        this.descriptions = new Descriptions(brief.locale(), labels.website(brief.name()));
        this.action = new SiteActions(brief, labels, plan).primary();
    }

    /** File name below {@code pages} without ending, and what stands in it. */
    Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> pages = new LinkedHashMap<>();
        pages.put("index", home());
        plan.pages().forEach(page -> {
            boolean index = page.path().endsWith("/index");
            String file = page.path().substring(1) + (index ? "-page" : "");
            pages.put(file, file(page, index ? page.path() : null));
        });
        return pages;
    }

    private Map<String, Object> home() {
        Optional<String> place = brief.contact().place();
        String offers = Sections.names(brief.offers());
        List<String> titles = new ArrayList<>();
        brief.identity()
                .tagline()
                .or(() -> place)
                .or(() -> offers.isEmpty() ? Optional.empty() : Optional.of(offers))
                .ifPresent(text -> titles.add(brief.name() + " – " + text));
        place.ifPresent(text -> titles.add(brief.name() + " – " + text));
        titles.add(brief.name());
        Optional<String> composed = offers.isEmpty()
                ? Optional.empty()
                : Optional.of(brief.name() + place.map(text -> ", " + text).orElse("") + ": " + offers);
        return page(
                titles,
                descriptions.description(
                        labels.plain("home"),
                        List.of(
                                brief.identity().description(),
                                brief.identity().about(),
                                brief.identity().tagline(),
                                composed)),
                null,
                false,
                home.blocks());
    }

    private Map<String, Object> file(PlannedPage page, String path) {
        List<String> titles = List.of(
                page.title() + " – " + brief.name(), page.title(), page.title() + " " + page.path(), page.path());
        return page(titles, descriptions.description(page.title(), texts(page)), path, page.draft(), blocks(page));
    }

    private Map<String, Object> page(
            List<String> titles, String description, String path, boolean draft, List<Map<String, Object>> blocks) {
        return Blocks.properties(
                "title",
                descriptions.title(titles),
                "description",
                description,
                "path",
                path,
                "status",
                draft ? "draft" : "published",
                "blocks",
                blocks);
    }

    private List<Map<String, Object>> blocks(PlannedPage page) {
        if (page.draft()) {
            return List.of(Blocks.block("page-heading", "heading", page.title()));
        }
        List<Map<String, Object>> blocks = new ArrayList<>();
        Optional<String> lead = brief.servicesLead()
                .filter(text ->
                        text.length() <= MAX_LEAD && page.parts().stream().anyMatch(plan::leads));
        blocks.add(Blocks.block("page-heading", "heading", page.title(), "lead", lead));
        blocks.addAll(
                page.legal()
                        ? Blocks.rich(
                                "text",
                                null,
                                null,
                                brief.legal().get(page.section().orElseThrow()))
                        : new PartBlocks(brief, labels, plan, page.title()).of(page.parts()));
        return withAction(page, blocks);
    }

    private List<Map<String, Object>> withAction(PlannedPage page, List<Map<String, Object>> blocks) {
        List<Map<String, Object>> all = new ArrayList<>(blocks);
        action.filter(button -> !page.legal() && !page.shows("contact"))
                .ifPresent(button -> all.add(Blocks.block(
                        "call-to-action",
                        "heading",
                        brief.identity()
                                .tagline()
                                .filter(text -> text.length() <= MAX_HEADLINE)
                                .orElse(brief.name()),
                        "text",
                        brief.contact().place(),
                        "actions",
                        List.of(button))));
        return all;
    }

    /** What a description can be made of. */
    private List<Optional<String>> texts(PlannedPage page) {
        List<Optional<String>> texts = new ArrayList<>();
        if (page.shows("services")) {
            texts.add(brief.servicesLead());
        }
        for (Part part : page.parts()) {
            if (part instanceof Part.Told told) {
                texts.add(Optional.ofNullable(told.passage().body()));
                texts.add(Optional.of(page.title() + ": "
                        + told.passage().items().stream()
                                .map(Passage.Item::name)
                                .collect(Collectors.joining(", "))));
            } else if (part instanceof Part.Single single) {
                texts.add(Optional.ofNullable(single.offer().text()));
            } else if (part instanceof Part.Group group) {
                texts.add(Optional.of(
                        page.title() + ": " + Sections.names(group.group().offers())));
            } else if (part instanceof Part.Section section) {
                texts.add(text(section.name(), page));
            }
        }
        return texts;
    }

    private Optional<String> text(String section, PlannedPage page) {
        return switch (section) {
            case "about" -> brief.identity().about();
            case "faq" ->
                Optional.of(brief.faq().stream().map(asked -> asked.question()).collect(Collectors.joining(" ")));
            case "people" ->
                Optional.of(page.title() + ": "
                        + brief.people().stream().map(person -> person.name()).collect(Collectors.joining(", ")));
            case "contact" -> Optional.of(reach());
            default -> Optional.empty();
        };
    }

    private String reach() {
        String address = brief.contact()
                .address()
                .map(SitePages::oneLine)
                .or(brief.contact()::area)
                .map(text -> text + ". ")
                .orElse("");
        String phone = brief.contact().phone().map(text -> text + ". ").orElse("");
        return (brief.name() + ": " + address + phone + brief.contact().email().orElse("")).strip();
    }

    private static String oneLine(Address address) {
        return Stream.of(
                        address.street(), address.locality(), address.region(), address.postalCode(), address.country())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }
}
