package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.OfferGroup;
import org.sitewright.archetype.brief.Passage;

/** The parts of one page as blocks, each with an id that links can lead to. */
final class PartBlocks {
    private static final int MAX_LEAD = 300;
    private static final int MAX_BODY = 1_200;
    private static final int MAX_ITEM = 2_000;
    private static final int MAX_CHARACTERS = 16_000;
    private static final int FEW_GROUPS = 2;
    private static final int FEW_AT_HOME = 4;

    /** Ids that blocks get from their components, or that links of the navigation use. */
    private static final Set<String> RESERVED = Set.of(
            "main",
            "hero",
            "text",
            "article",
            "steps",
            "features",
            "services",
            "price-list",
            "testimonials",
            "figures",
            "people",
            "faq",
            "gallery",
            "hours",
            "contact",
            "about",
            "notice",
            "link-list",
            "call-to-action",
            "page-heading",
            "contact-details",
            "opening-hours",
            "site-header",
            "site-footer",
            "entry-list");

    private final Brief brief;
    private final Labels labels;
    private final SitePlan plan;
    private final OfferBlocks offers;
    private final SectionBlocks sections;
    private final String title;
    private final Set<String> ids = new HashSet<>(RESERVED);
    private final Map<Part, String> anchors = new LinkedHashMap<>();

    /**
     * Blocks of one page.
     *
     * @param title the page's main heading, which no block repeats; empty on the home page
     */
    PartBlocks(Brief brief, Labels labels, SitePlan plan, String title) {
        this.brief = brief;
        this.labels = labels;
        this.plan = plan;
        this.offers = new OfferBlocks(brief, labels, plan);
        this.sections = new SectionBlocks(brief, labels, title);
        this.title = title;
    }

    /** Every part in its order. */
    List<Map<String, Object>> of(List<Part> parts) {
        parts.forEach(part -> anchors.put(part, anchor(part)));
        List<Part> groups = parts.stream().filter(Part.Group.class::isInstance).toList();
        List<Map<String, Object>> blocks = new ArrayList<>();
        String before = null;
        for (Part part : parts) {
            if (part instanceof Part.Group group) {
                if (part == groups.get(0)) {
                    blocks.addAll(overview(groups));
                }
                blocks.addAll(group(group.group(), groups));
            } else if (part instanceof Part.Told told) {
                blocks.addAll(passage(told.passage(), before));
            } else if (part instanceof Part.Single single) {
                blocks.addAll(offers.alone(single.offer()));
            } else {
                blocks.addAll(sections.of(((Part.Section) part).name(), plan.lead(part)));
            }
            before = part instanceof Part.Told told ? told.passage().heading() : null;
        }
        return blocks;
    }

    /** Where each part of the page is found, without the {@code #}. */
    Map<Part, String> anchors() {
        return anchors;
    }

    private String anchor(Part part) {
        if (part instanceof Part.Section section) {
            return section.name();
        }
        String text = part instanceof Part.Group group
                ? group.group().name()
                : part instanceof Part.Told told
                        ? told.passage().heading()
                        : ((Part.Single) part).offer().name();
        if (text == null) {
            return part instanceof Part.Group ? "services" : null;
        }
        String wish = Words.slug(text, "part").replaceFirst("^(?=[0-9])", "n");
        String id = wish;
        for (int n = 2; !ids.add(id); n++) {
            id = wish + "-" + n;
        }
        return id;
    }

    /** Links to the groups where there are several; the home page's has the heading of the section. */
    private List<Map<String, Object>> overview(List<Part> groups) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        Optional<String> lead = brief.servicesLead().filter(text -> plan.leads(groups.get(0)));
        List<Map<String, Object>> links = new ArrayList<>();
        for (Part part : groups) {
            if (((Part.Group) part).group().name() != null) {
                links.add(Blocks.action(((Part.Group) part).group().name(), "#" + anchors.get(part)));
            }
        }
        boolean several = links.size() > (title.isEmpty() ? FEW_AT_HOME : FEW_GROUPS);
        boolean taken = title.isEmpty()
                && !several
                && ((Part.Group) groups.get(0)).group().note() != null;
        boolean longLead =
                lead.filter(text -> text.length() > MAX_LEAD || taken).isPresent();
        if (longLead) {
            blocks.add(Blocks.block("text", "body", Markdown.literal(lead.get())));
        }
        if (several) {
            boolean home = title.isEmpty();
            blocks.add(Blocks.block(
                    "link-list",
                    "id",
                    home ? "services" : null,
                    "heading",
                    home ? labels.of("services") : ownHeading(),
                    "lead",
                    home && !longLead ? lead : null,
                    "items",
                    links));
        }
        return blocks;
    }

    private List<Map<String, Object>> group(OfferGroup group, List<Part> groups) {
        long named = groups.stream()
                .filter(part -> ((Part.Group) part).group().name() != null)
                .count();
        boolean first = ((Part.Group) groups.get(0)).group() == group;
        boolean listed = title.isEmpty() && named > FEW_AT_HOME;
        Optional<String> lead = Optional.ofNullable(group.note());
        boolean leads = first && title.isEmpty() && !listed && plan.leads(groups.get(0));
        if (leads && lead.isEmpty()) {
            lead = brief.servicesLead().filter(text -> text.length() <= MAX_LEAD);
        }
        String heading = group.name();
        if (heading == null && !listed) {
            heading = title.isEmpty() ? labels.of("services") : first ? ownHeading() : null;
        }
        String id = title.isEmpty() && first && !listed ? "services" : anchors.get(new Part.Group(group));
        return offers.of(group, id, Words.same(heading, title) ? null : heading, lead);
    }

    /** The client's heading of the offers, where the page has another. */
    private String ownHeading() {
        String heading = brief.headings().get("services");
        return Words.alike(heading, title) ? null : heading;
    }

    /** A passage; a heading that stands above it already is not said again. */
    private List<Map<String, Object>> passage(Passage passage, String before) {
        String id = anchors.get(new Part.Told(passage));
        boolean said = Words.same(passage.heading(), title) || Words.same(passage.heading(), before);
        String heading = said ? null : passage.heading();
        if (passage.items().isEmpty()) {
            return Blocks.rich("text", id, heading, passage.body());
        }
        List<Map<String, Object>> blocks = new ArrayList<>();
        boolean within = passage.body() == null || passage.body().length() <= MAX_BODY;
        if (!within) {
            blocks.addAll(Blocks.rich("text", id, heading, passage.body()));
        }
        List<Map<String, Object>> details = new ArrayList<>();
        List<Map<String, Object>> items = new ArrayList<>();
        for (Passage.Item item : passage.items()) {
            boolean fits = item.text() == null || item.text().length() <= MAX_ITEM;
            items.add(Blocks.properties("name", item.name(), "label", item.label(), "text", fits ? item.text() : null));
            if (!fits) {
                details.addAll(Blocks.rich("text", null, item.name(), Markdown.literal(item.text())));
            }
        }
        for (List<Map<String, Object>> part :
                Blocks.parts(items, passage.ordered() ? 24 : 48, MAX_CHARACTERS, item -> item.toString()
                        .length())) {
            boolean first = blocks.isEmpty();
            blocks.add(Blocks.block(
                    passage.ordered() ? "steps" : "features",
                    "id",
                    first ? id : null,
                    "heading",
                    first ? heading : null,
                    "body",
                    first ? passage.body() : null,
                    "items",
                    part));
        }
        blocks.addAll(details);
        return blocks;
    }
}
