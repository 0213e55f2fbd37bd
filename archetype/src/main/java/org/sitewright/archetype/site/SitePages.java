package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.Address;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Offer;

/** The pages of a site, as page files hold them. */
final class SitePages {
    private static final int MAX_HEADLINE = 90;
    private static final int MAX_LEAD = 260;

    private final Brief brief;
    private final Labels labels;
    private final SitePlan plan;
    private final Descriptions descriptions;
    private final Optional<Map<String, Object>> action;

    SitePages(Brief brief, Labels labels, SitePlan plan) {
        this.brief = brief;
        this.labels = labels;
        this.plan = plan;
        this.descriptions = new Descriptions(brief.locale(), labels.website(brief.name()));
        this.action = new SiteActions(brief, labels, plan).primary();
    }

    /** File name below {@code pages} without ending, and what stands in it. */
    Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> pages = new LinkedHashMap<>();
        pages.put("index", home());
        if (plan.ownPage("services")) {
            List<Object> blocks = heading("services", brief.servicesLead());
            blocks.addAll(Blocks.services(
                    "services", labels.of("overview"), Optional.empty(), brief.offers(), brief.locale()));
            pages.put(
                    "services",
                    page("services", List.of(brief.servicesLead(), Optional.of(offerNames())), withAction(blocks)));
        }
        if (plan.ownPage("about")) {
            List<Object> blocks =
                    new ArrayList<>(article("about", brief.identity().about().get()));
            pages.put("about", page("about", List.of(brief.identity().about()), withAction(blocks)));
        }
        if (plan.ownPage("faq")) {
            List<Object> blocks = heading("faq", Optional.empty());
            blocks.addAll(Blocks.faq(labels.of("answers"), brief));
            String questions =
                    brief.faq().stream().map(asked -> asked.question()).collect(Collectors.joining(" "));
            pages.put("faq", page("faq", List.of(Optional.of(questions)), withAction(blocks)));
        }
        if (plan.ownPage("contact")) {
            List<Object> blocks = heading("contact", Optional.empty());
            blocks.addAll(contact(labels.of("reach")));
            pages.put("contact", page("contact", List.of(reach()), blocks));
        }
        brief.legal().forEach((key, text) -> pages.put(key, page(key, List.of(), article(key, text))));
        return pages;
    }

    private Map<String, Object> home() {
        Optional<String> tagline = brief.identity().tagline();
        Optional<String> headline = tagline.filter(text -> text.length() <= MAX_HEADLINE);
        Optional<String> says = brief.identity().description().or(() -> tagline.filter(text -> headline.isEmpty()));
        Optional<String> lead = says.flatMap(text -> Sentences.fitting(text, MAX_LEAD, brief.locale()))
                .or(brief.contact()::place);
        List<Object> blocks = new ArrayList<>();
        List<Object> actions = new ArrayList<>();
        action.ifPresent(actions::add);
        plan.link("services")
                .filter(link -> action.isPresent() && !action.get().get("to").equals(link))
                .ifPresent(link -> actions.add(SiteActions.action(labels.brief("services"), link)));
        blocks.add(Blocks.block("hero", "headline", headline.orElse(brief.name()), "lead", lead, "actions", actions));
        brief.notice()
                .ifPresent(notice -> blocks.add(Blocks.block(
                        notice.body().length() > 2_000 ? "text" : "notice",
                        "heading",
                        notice.heading(),
                        "body",
                        notice.body())));
        String rest = says.filter(text -> !lead.equals(Optional.of(text.replaceAll("\\s+", " "))))
                .orElse(null);
        if (rest != null) {
            blocks.add(Blocks.block("text", "heading", brief.name(), "body", Markdown.literal(rest)));
        }
        tagline.filter(text ->
                        headline.isEmpty() && brief.identity().description().isPresent())
                .ifPresent(text ->
                        blocks.add(Blocks.block("text", "heading", brief.name(), "body", Markdown.literal(text))));
        for (String section : SitePlan.SECTIONS) {
            if (section.equals("services") && plan.ownPage(section)) {
                List<Offer> names = brief.offers().stream()
                        .map(offer -> new Offer(offer.name(), null, offer.prices(), null))
                        .toList();
                blocks.addAll(Blocks.services(section, labels.of(section), Optional.empty(), names, brief.locale()));
            } else if (plan.onHome(section)) {
                blocks.addAll(section(section));
            }
        }
        Optional<String> what = tagline.or(brief.contact()::place)
                .or(() -> brief.services().isEmpty() ? Optional.empty() : Optional.of(offerNames()));
        List<String> titles = new ArrayList<>();
        what.ifPresent(text -> titles.add(brief.name() + " – " + text));
        brief.contact().place().ifPresent(text -> titles.add(brief.name() + " – " + text));
        titles.add(brief.name());
        String place = brief.contact().place().map(text -> ", " + text).orElse("");
        Optional<String> composed =
                brief.services().isEmpty() ? Optional.empty() : Optional.of(brief.name() + place + ": " + offerNames());
        return file(
                titles,
                descriptions.description(
                        labels.of("home"),
                        List.of(brief.identity().description(), brief.identity().about(), composed)),
                blocks);
    }

    private List<Map<String, Object>> section(String section) {
        String heading = labels.of(section);
        return switch (section) {
            case "services" ->
                Blocks.services(section, heading, brief.servicesLead(), brief.offers(), brief.locale());
            case "about" ->
                List.of(Blocks.block(
                        "text",
                        "id",
                        section,
                        "heading",
                        heading,
                        "body",
                        brief.identity().about()));
            case "testimonials" -> Blocks.testimonials(heading, brief);
            case "faq" -> Blocks.faq(heading, brief);
            default -> contact(heading);
        };
    }

    private List<Map<String, Object>> contact(String heading) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        if (brief.contact().given()) {
            blocks.add(Blocks.block("contact-details", "id", "contact", "heading", heading));
        }
        if (!brief.hours().isEmpty()) {
            blocks.add(Blocks.block(
                    "opening-hours", "id", blocks.isEmpty() ? "contact" : "hours", "heading", labels.of("hours")));
        }
        return blocks;
    }

    private List<Object> heading(String section, Optional<String> lead) {
        return new ArrayList<>(List.of(Blocks.block(
                "page-heading",
                "heading",
                labels.of(section),
                "lead",
                lead.filter(text -> text.length() <= MAX_LEAD))));
    }

    private List<Map<String, Object>> article(String section, String body) {
        return Blocks.rich("article", null, labels.of(section), body);
    }

    private List<Object> withAction(List<Object> blocks) {
        action.ifPresent(button -> blocks.add(Blocks.block(
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
        return blocks;
    }

    private Map<String, Object> page(String section, List<Optional<String>> texts, List<?> blocks) {
        String label = labels.brief(section);
        return file(
                List.of(label + " – " + brief.name(), label, section + " – " + brief.name(), section),
                descriptions.description(label, texts),
                blocks);
    }

    private Map<String, Object> file(List<String> titles, String description, List<?> blocks) {
        return Blocks.properties(
                "title",
                descriptions.title(titles),
                "description",
                description,
                "status",
                "published",
                "blocks",
                blocks);
    }

    private String offerNames() {
        String names = "";
        for (Offer offer : brief.offers()) {
            String longer = names.isEmpty() ? offer.name() : names + ", " + offer.name();
            names = longer.length() <= 120 ? longer : names;
        }
        return names;
    }

    private Optional<String> reach() {
        String address = brief.contact()
                .address()
                .map(SitePages::oneLine)
                .or(brief.contact()::area)
                .map(text -> text + ". ")
                .orElse("");
        String phone = brief.contact().phone().map(text -> text + ". ").orElse("");
        String text =
                brief.name() + ": " + address + phone + brief.contact().email().orElse("");
        return Optional.of(text.strip());
    }

    private static String oneLine(Address address) {
        return java.util.stream.Stream.of(
                        address.street(), address.locality(), address.region(), address.postalCode(), address.country())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }
}
