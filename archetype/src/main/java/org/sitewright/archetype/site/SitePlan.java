package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Offer;
import org.sitewright.archetype.brief.Passage;
import org.sitewright.archetype.brief.WantedPage;

/** Which pages there are, and what stands on which of them: every part once. */
final class SitePlan {
    private static final int MANY_OFFERS = 14;
    private static final int MANY_QUESTIONS = 10;
    private static final int LONG = 2_500;
    private static final int MAX_LEAD = 300;

    /** What tells how to reach the business: it closes a home page. */
    static final Set<Part> REACH = Set.of(new Part.Section("hours"), new Part.Section("contact"));

    private final Brief brief;
    private final Labels labels;
    private final List<Part> home = new ArrayList<>();
    private final Map<Part, String> leads = new HashMap<>();
    private final List<PlannedPage> pages = new ArrayList<>();
    private final List<String> missingSections = new ArrayList<>();
    private final Set<String> paths = new HashSet<>(Set.of("/", "/index", "/assets"));

    SitePlan(Brief brief, Labels labels) {
        this.brief = brief;
        this.labels = labels;
        home.addAll(Sections.of(brief));
        REACH.stream().filter(home::contains).forEach(this::findLead);
        Map<WantedPage, List<Part>> wanted = new WantedPages(brief, labels, home).claim();
        if (brief.onePage()) {
            order(wanted);
        } else {
            wanted.forEach((page, parts) -> page(page, labels.section(page), parts));
            largeParts();
        }
        legal();
    }

    /** Parts of the home page in reading order. */
    List<Part> home() {
        return home;
    }

    /** Every page below it, drafts and legal notices among them, in the order of the navigation. */
    List<PlannedPage> pages() {
        return pages;
    }

    /** Sections of a one-page site that were wanted and for which nothing was given. */
    List<String> missingSections() {
        return missingSections;
    }

    /** What is to be said beside the heading of a section that tells how to reach the business. */
    Optional<String> lead(Part section) {
        return Optional.ofNullable(leads.get(section));
    }

    /** The page that tells about {@code offer}, where it has one. */
    Optional<PlannedPage> pageOf(Offer offer) {
        return pages.stream()
                .filter(page -> page.parts().stream()
                        .anyMatch(part -> part instanceof Part.Single single && single.offer() == offer))
                .findFirst();
    }

    /** Whether the sentence above the offers stands above the first of these groups: it stands once, with most of them. */
    boolean leads(Part first) {
        return pages.stream()
                .filter(page -> page.shows("services"))
                .map(PlannedPage::parts)
                .findFirst()
                .or(() -> onHome("services") ? Optional.of(home) : Optional.empty())
                .or(() -> pages.stream()
                        .map(PlannedPage::parts)
                        .filter(SitePlan::holdsOffers)
                        .findFirst())
                .stream()
                .flatMap(List::stream)
                .filter(Part.Group.class::isInstance)
                .findFirst()
                .filter(part -> part == first)
                .isPresent();
    }

    private static boolean holdsOffers(List<Part> parts) {
        return parts.stream().anyMatch(Part.Group.class::isInstance);
    }

    /** Whether {@code section} stands on the home page. */
    boolean onHome(String section) {
        return section.equals("services")
                ? home.stream().anyMatch(Part.Group.class::isInstance)
                : home.contains(new Part.Section(section));
    }

    /** Where a section, a legal text, {@code home}, or a page by its title or path is found. */
    Optional<String> link(String target) {
        if (target.equals("home") || target.equals("/")) {
            return Optional.of("/");
        }
        return pages.stream()
                .filter(page -> page.shows(target) && !page.draft())
                .map(PlannedPage::path)
                .findFirst()
                .or(() -> onHome(target) ? Optional.of("/#" + target) : Optional.empty())
                .or(() -> pages.stream()
                        .filter(page ->
                                !page.draft() && (page.path().equals(target) || Words.same(page.title(), target)))
                        .map(PlannedPage::path)
                        .findFirst());
    }

    /** A short passage with the heading of a section is said with it. */
    private void findLead(Part section) {
        String name = ((Part.Section) section).name();
        home.stream()
                .filter(part -> part instanceof Part.Told told && leads(name, told.passage()))
                .findFirst()
                .ifPresent(part -> {
                    home.remove(part);
                    leads.put(section, ((Part.Told) part).passage().body().replaceAll("\\s+", " "));
                });
    }

    private boolean leads(String section, Passage passage) {
        return labels.calls(section, passage.heading())
                && (passage.page() == null || labels.calls(section, passage.page()))
                && passage.items().isEmpty()
                && Sentences.isPlain(passage.body())
                && passage.body().length() <= MAX_LEAD;
    }

    /**
     * A one-page site: what each wanted section shows, in their order, what it is before them and the rest after; how to
     * reach it comes last.
     */
    private void order(Map<WantedPage, List<Part>> wanted) {
        List<Part> rest = List.copyOf(home);
        home.clear();
        wanted.forEach((page, parts) -> {
            boolean legal = page.section().filter(Sections.LEGAL::contains).isPresent();
            if (parts.isEmpty() && !legal) {
                missingSections.add(page.title());
            }
            parts.stream().filter(part -> !(part instanceof Part.Single)).forEach(home::add);
        });
        List<Part> last = new ArrayList<>();
        while (!home.isEmpty() && REACH.contains(home.get(home.size() - 1))) {
            last.add(0, home.remove(home.size() - 1));
        }
        Part about = new Part.Section("about");
        rest.forEach(part -> home.add(part.equals(about) ? 0 : home.size(), part));
        home.addAll(last);
    }

    private void page(WantedPage wanted, Optional<String> section, List<Part> parts) {
        if (section.filter(Sections.LEGAL::contains).isEmpty()) {
            add(wanted.title(), wanted.path(), section, parts);
        }
    }

    private void add(String title, Optional<String> wanted, Optional<String> section, List<Part> parts) {
        String wish = wanted.orElse("/" + Words.slug(title, "page"));
        String path = wish;
        for (int n = 2; !paths.add(path); n++) {
            path = wish + "-" + n;
        }
        pages.add(new PlannedPage(title, path, section, List.copyOf(parts)));
    }

    /** What is too much for the home page gets one of its own, also where none was asked for. */
    private void largeParts() {
        List<Part> groups = home.stream().filter(Part.Group.class::isInstance).toList();
        long offers = groups.stream()
                .mapToLong(part -> ((Part.Group) part).group().offers().size())
                .sum();
        if (offers > MANY_OFFERS) {
            move(labels.of("services"), "services", groups);
        }
        if (brief.identity().about().filter(text -> text.length() > LONG).isPresent()) {
            move(labels.of("about"), "about", List.of(new Part.Section("about")));
        }
        if (brief.faq().size() > MANY_QUESTIONS) {
            move(labels.of("faq"), "faq", List.of(new Part.Section("faq")));
        }
        for (Part part : List.copyOf(home)) {
            if (part instanceof Part.Told told && isLong(told.passage())) {
                home.remove(part);
                add(told.passage().heading(), Optional.empty(), Optional.empty(), List.of(part));
            }
        }
    }

    private static boolean isLong(Passage passage) {
        return passage.heading() != null
                && passage.body() != null
                && passage.body().length() > LONG;
    }

    private void move(String title, String section, List<Part> parts) {
        if (home.removeAll(parts)) {
            add(title, Optional.empty(), Optional.of(section), parts);
        }
    }

    private void legal() {
        for (String key : Sections.LEGAL) {
            Optional<WantedPage> wanted = brief.pages().stream()
                    .filter(page -> page.section().filter(key::equals).isPresent())
                    .findFirst();
            boolean given = brief.legal().containsKey(key);
            if (given || wanted.isPresent()) {
                add(
                        labels.of(key),
                        wanted.flatMap(WantedPage::path).or(() -> Optional.of("/" + key)),
                        Optional.of(key),
                        given ? List.of(new Part.Section(key)) : List.of());
            }
        }
    }
}
