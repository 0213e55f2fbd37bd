package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Passage;

/** The home page: what it is and the next step, what stands nowhere else, and the way to everything else. */
final class HomePage {
    private static final int MAX_HEADLINE = 90;
    private static final int MAX_LEAD = 260;
    private static final int MAX_NOTICE = 2_000;
    private static final int FEW_GROUPS = 2;

    /** Blocks of a page whose end is still in sight of its beginning: there, the same words need not stand again. */
    private static final int SHORT = 3;

    private final Brief brief;
    private final Labels labels;
    private final SitePlan plan;
    private final PartBlocks parts;
    private final Optional<Map<String, Object>> action;

    HomePage(Brief brief, Labels labels, SitePlan plan) {
        this.brief = brief;
        this.labels = labels;
        this.plan = plan;
        this.parts = new PartBlocks(brief, labels, plan, "");
        this.action = new SiteActions(brief, labels, plan).primary();
    }

    /** Where parts are found on it, once {@link #blocks} was called. */
    Map<Part, String> anchors() {
        return parts.anchors();
    }

    /** Blocks in reading order. */
    List<Map<String, Object>> blocks() {
        Optional<String> tagline = brief.identity().tagline();
        Optional<String> headline = tagline.filter(text -> text.length() <= MAX_HEADLINE);
        Opening opening = opening(headline.isPresent() ? Optional.empty() : tagline);
        List<Map<String, Object>> blocks = new ArrayList<>();
        blocks.add(Blocks.block(
                "hero",
                "headline",
                headline.orElse(brief.name()),
                "lead",
                opening.lead(),
                "image",
                new Pictures(brief).heroImage(),
                "actions",
                actions()));
        brief.notice()
                .ifPresent(notice -> blocks.add(Blocks.block(
                        notice.body().length() > MAX_NOTICE ? "text" : "notice",
                        "heading",
                        notice.heading(),
                        "body",
                        notice.body())));
        if (!opening.rest().isEmpty()) {
            blocks.add(Blocks.block("text", "body", Markdown.literal(opening.rest())));
        }
        brief.servicesLead()
                .filter(text -> brief.offers().isEmpty())
                .ifPresent(text -> blocks.add(Blocks.block("text", "body", Markdown.literal(text))));
        blocks.addAll(parts());
        action.filter(button -> blocks.size() > SHORT)
                .ifPresent(button -> blocks.add(Blocks.block(
                        "call-to-action",
                        "heading",
                        brief.name(),
                        "text",
                        brief.contact().place(),
                        "actions",
                        List.of(button))));
        return blocks;
    }

    /** What is said beside the headline, and what has no room there. */
    private record Opening(Optional<String> lead, String rest) {}

    private Opening opening(Optional<String> longTagline) {
        String says = longTagline
                .map(text -> brief.identity()
                        .description()
                        .map(more -> text + (text.matches(".*[.!?…]") ? " " : ". ") + more)
                        .orElse(text))
                .or(() -> brief.identity().description())
                .orElse("")
                .replaceAll("\\s+", " ");
        Optional<String> lead =
                Sentences.fitting(says, MAX_LEAD, brief.locale()).filter(says::startsWith);
        String rest = says.substring(lead.map(String::length).orElse(0)).strip();
        return new Opening(lead.or(() -> says.isEmpty() ? brief.contact().place() : Optional.empty()), rest);
    }

    private List<Map<String, Object>> actions() {
        List<Map<String, Object>> actions = new ArrayList<>();
        action.ifPresent(actions::add);
        plan.link("services")
                .filter(link -> action.isEmpty() || !action.get().get("to").equals(link))
                .ifPresent(link -> actions.add(Blocks.action(labels.brief("services"), link)));
        return actions;
    }

    /** The parts of the home page, with the way to the other pages: first on a short one, otherwise before the end. */
    private List<Map<String, Object>> parts() {
        List<Part> all = plan.home();
        int end = all.size();
        while (end > 0 && SitePlan.REACH.contains(all.get(end - 1))) {
            end--;
        }
        List<Map<String, Object>> main = parts.of(all.subList(0, end));
        List<Map<String, Object>> reach = parts.of(all.subList(end, all.size()));
        List<Map<String, Object>> blocks = new ArrayList<>(offersElsewhere());
        blocks.addAll(main);
        blocks.addAll(directory());
        blocks.addAll(reach);
        return blocks;
    }

    /** The groups of a page of offers, such as the courses of a menu. */
    private List<Map<String, Object>> offersElsewhere() {
        return servicesPage()
                .map(page -> List.of(Blocks.block("link-list", "heading", page.title(), "items", groups(page))))
                .orElse(List.of());
    }

    private Optional<PlannedPage> servicesPage() {
        return plan.pages().stream()
                .filter(page -> page.shows("services"))
                .filter(page -> groups(page).size() > FEW_GROUPS)
                .findFirst();
    }

    private List<Map<String, Object>> groups(PlannedPage page) {
        PartBlocks there = new PartBlocks(brief, labels, plan, page.title());
        there.of(page.parts());
        List<Map<String, Object>> items = new ArrayList<>();
        there.anchors().forEach((part, anchor) -> {
            if (part instanceof Part.Group group && group.group().name() != null) {
                items.add(Blocks.properties("label", group.group().name(), "to", page.path() + "#" + anchor));
            }
        });
        return items;
    }

    /** The other pages; a single one of which nothing is to be said stands in the menu. */
    private List<Map<String, Object>> directory() {
        Optional<PlannedPage> listed = servicesPage();
        List<Map<String, Object>> items = plan.pages().stream()
                .filter(page -> !page.draft() && !page.legal() && !listed.equals(Optional.of(page)))
                .map(page -> Blocks.properties("label", page.title(), "text", holds(page), "to", page.path()))
                .toList();
        boolean alone = items.size() == 1 && !items.get(0).containsKey("text");
        return items.isEmpty() || alone
                ? List.of()
                : List.of(Blocks.block("link-list", "heading", labels.of("go-on"), "items", items));
    }

    /** Names of what stands on a page. */
    private Optional<String> holds(PlannedPage page) {
        List<String> names = new ArrayList<>();
        for (Part part : page.parts()) {
            if (part instanceof Part.Group group) {
                group.group().offers().forEach(offer -> names.add(offer.name()));
            } else if (part instanceof Part.Told told && page.parts().size() > 1) {
                add(names, told.passage().heading());
            } else if (part instanceof Part.Told told) {
                told.passage().items().stream().map(Passage.Item::name).forEach(names::add);
            } else if (part.equals(new Part.Section("people"))) {
                brief.people().forEach(person -> names.add(person.name()));
            }
        }
        String text = "";
        for (String name : names) {
            String longer = text.isEmpty() ? name : text + "\u00a0· " + name;
            if (longer.length() > 130) {
                break;
            }
            text = longer;
        }
        return text.isEmpty() || Words.same(text, page.title()) ? Optional.empty() : Optional.of(text);
    }

    private static void add(List<String> names, String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
