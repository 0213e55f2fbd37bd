package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Brief;

/** The main menu: at most seven entries, pages of single offers below that of all offers, the rest in the footer. */
final class Menu {
    private static final int MOST = 7;
    private static final int MAX_LABEL = 60;

    /** What a row of the usual width holds beside the name, in characters; an entry's space counts as three. */
    private static final int ROW = 135;

    private final Brief brief;
    private final Labels labels;
    private final SitePlan plan;
    private final Map<Part, String> anchors;
    private final List<Map<String, Object>> top = new ArrayList<>();
    private final List<Map<String, Object>> rest = new ArrayList<>();

    /**
     * The menu of a site.
     *
     * @param anchors where the parts of the home page are found
     */
    Menu(Brief brief, Labels labels, SitePlan plan, Map<Part, String> anchors) {
        this.brief = brief;
        this.labels = labels;
        this.plan = plan;
        this.anchors = anchors;
        List<PlannedPage> below = below();
        for (PlannedPage page : plan.pages()) {
            if (!page.draft() && !page.legal() && !below.contains(page)) {
                top.add(entry(page, page.shows("services") ? below : List.of()));
            }
        }
        homeSections(below);
        shorten();
    }

    /** Entries of the main menu. */
    List<Map<String, Object>> top() {
        return top;
    }

    /** What the main menu has no room for, as links. */
    List<Map<String, Object>> rest() {
        return rest;
    }

    /** Pages of single offers, where there are too many entries and the offers have a page or section. */
    private List<PlannedPage> below() {
        boolean offers = plan.link("services").isPresent();
        List<PlannedPage> pages = plan.pages().stream()
                .filter(page -> !page.draft() && !page.legal())
                .toList();
        return offers && pages.size() > MOST - 1
                ? pages.stream()
                        .filter(page -> page.parts().stream().allMatch(part -> part instanceof Part.Single))
                        .toList()
                : List.of();
    }

    private Map<String, Object> entry(PlannedPage page, List<PlannedPage> below) {
        return Blocks.properties(
                "label",
                page.title(),
                "page",
                page.path(),
                "items",
                below.stream().map(under -> entry(under, List.of())).toList());
    }

    /** Sections of the home page: on a one-page site all that have a heading, otherwise those that visitors look for. */
    private void homeSections(List<PlannedPage> below) {
        List<Map<String, Object>> sections = new ArrayList<>();
        boolean alone = top.isEmpty();
        boolean offers = false;
        for (Part part : plan.home()) {
            if (part instanceof Part.Group && !offers) {
                offers = true;
                sections.add(Blocks.properties(
                        "label",
                        labels.brief("services"),
                        "page",
                        "/#services",
                        "items",
                        below.stream().map(page -> entry(page, List.of())).toList()));
            } else if (part instanceof Part.Section section
                    && (alone
                                    ? List.of("about", "people", "faq", "hours", "contact")
                                    : List.of("about", "faq", "contact"))
                            .contains(section.name())
                    && !(section.name().equals("hours") && plan.onHome("contact"))) {
                sections.add(Blocks.properties("label", labels.brief(section.name()), "page", "/#" + section.name()));
            } else if (alone
                    && part instanceof Part.Told told
                    && anchors.get(part) != null
                    && told.passage().heading().length() <= MAX_LABEL / 2
                    && sections.stream().noneMatch(entry -> entry.get("label").equals(label(told)))) {
                sections.add(Blocks.properties("label", label(told), "page", "/#" + anchors.get(part)));
            }
        }
        boolean contactLast = !top.isEmpty() && isContact(top.get(top.size() - 1));
        top.addAll(contactLast ? top.size() - 1 : top.size(), sections);
    }

    /** The wanted title of a one-page site's section, or the passage's heading. */
    private String label(Part.Told told) {
        return Optional.ofNullable(told.passage().page())
                .filter(page -> brief.onePage() && page.length() <= MAX_LABEL)
                .orElse(told.passage().heading());
    }

    /**
     * Six and the way to reach the business stay, or fewer where their names are long; sections of the home page are found
     * there, pages in the footer.
     */
    private void shorten() {
        while (top.size() > MOST || top.size() > 1 && length() > ROW) {
            int last = top.size() - 1;
            int out = isContact(top.get(last)) ? last - 1 : last;
            Map<String, Object> entry = top.remove(out);
            rest.addAll(0, pages(entry));
        }
    }

    private int length() {
        int entries = top.stream()
                .mapToInt(entry -> ((String) entry.get("label")).length() + 3)
                .sum();
        String button = new SiteActions(brief, labels, plan)
                .primary()
                .map(action -> (String) action.get("label"))
                .orElse("");
        return brief.name().length() * 3 / 2 + entries + button.length();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> pages(Map<String, Object> entry) {
        List<Map<String, Object>> pages = new ArrayList<>();
        String page = (String) entry.get("page");
        if (!page.contains("#")) {
            pages.add(Blocks.action((String) entry.get("label"), page));
        }
        ((List<Map<String, Object>>) entry.getOrDefault("items", List.of()))
                .forEach(below -> pages.addAll(pages(below)));
        return pages;
    }

    private boolean isContact(Map<String, Object> entry) {
        return plan.link("contact").filter(entry.get("page")::equals).isPresent();
    }
}
