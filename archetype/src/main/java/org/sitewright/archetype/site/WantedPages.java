package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Offer;
import org.sitewright.archetype.brief.WantedPage;

/** Gives each wanted page what belongs to it; nothing is given twice. */
final class WantedPages {
    private final Brief brief;
    private final Labels labels;
    private final List<Part> free;
    private final Map<WantedPage, List<Part>> claimed = new LinkedHashMap<>();

    /** Takes from {@code free} what the pages of {@code brief} show. */
    WantedPages(Brief brief, Labels labels, List<Part> free) {
        this.brief = brief;
        this.labels = labels;
        this.free = free;
        brief.pages().stream().filter(page -> !isHome(page)).forEach(page -> claimed.put(page, new ArrayList<>()));
    }

    static boolean isHome(WantedPage page) {
        return page.section().filter("home"::equals).isPresent()
                || page.path().filter("/"::equals).isPresent();
    }

    /** The pages in the order given, each with its parts; none where nothing was given. */
    Map<WantedPage, List<Part>> claim() {
        eachPage(page -> part ->
                part instanceof Part.Told told && Words.same(told.passage().page(), page.title()));
        eachPage(page -> part -> part instanceof Part.Section section && shows(page, section.name()));
        eachPage(page -> part -> part instanceof Part.Group group
                && group.group().name() != null
                && isOf(page, group.group().name()));
        eachPage(page -> part -> part instanceof Part.Told told && isOf(page, heading(told)));
        offers();
        eachPage(page -> part -> part instanceof Part.Group && shows(page, "services"));
        eachPage(page ->
                part -> part.equals(new Part.Section("hours")) && shows(page, "contact") && !Sections.isFood(brief));
        return claimed;
    }

    private boolean shows(WantedPage page, String section) {
        return labels.section(page).filter(section::equals).isPresent();
    }

    private void eachPage(Function<WantedPage, Predicate<Part>> belongs) {
        claimed.forEach((page, parts) -> {
            List<Part> taken = free.stream().filter(belongs.apply(page)).toList();
            free.removeAll(taken);
            parts.addAll(taken);
        });
    }

    private static String heading(Part.Told told) {
        return told.passage().page() == null ? told.passage().heading() : null;
    }

    /** Whether {@code heading} says what the page is about, and no other page says it better. */
    private boolean isOf(WantedPage page, String heading) {
        if (heading == null) {
            return false;
        }
        Optional<WantedPage> best = claimed.keySet().stream()
                .filter(other -> closeness(other, heading) > 0)
                .max(Comparator.comparingInt(other -> closeness(other, heading)));
        return best.filter(page::equals).isPresent();
    }

    private static int closeness(WantedPage page, String heading) {
        return Words.same(page.title(), heading) ? 100 : Words.resemblance(page.title(), heading);
    }

    /** A page that has nothing yet and is named like an offer shows that offer. */
    private void offers() {
        List<Offer> told = new ArrayList<>();
        claimed.forEach((page, parts) -> {
            if (parts.isEmpty() && labels.section(page).isEmpty()) {
                brief.offers().stream()
                        .filter(offer -> offer.text() != null
                                && told.stream().noneMatch(one -> one == offer)
                                && isOf(page, offer.name()))
                        .findFirst()
                        .ifPresent(offer -> {
                            told.add(offer);
                            parts.add(new Part.Single(offer));
                        });
            }
        });
    }
}
