package org.sitewright.archetype.site;

import java.util.List;
import java.util.Optional;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.WantedPage;

/** Which sections there are, and which of them stand on a page of their own. */
final class SitePlan {
    /** Sections in the order of the home page and the navigation. */
    static final List<String> SECTIONS = List.of("services", "about", "testimonials", "faq", "contact");

    private static final List<String> MAY_HAVE_PAGE = List.of("services", "about", "faq", "contact");
    private static final List<String> LEGAL = List.of("imprint", "privacy", "terms");

    private final Brief brief;

    SitePlan(Brief brief) {
        this.brief = brief;
    }

    /** Whether there is anything to show. */
    boolean has(String section) {
        return switch (section) {
            case "services" -> !brief.services().isEmpty();
            case "about" -> brief.identity().about().isPresent();
            case "testimonials" -> !brief.testimonials().isEmpty();
            case "faq" -> !brief.faq().isEmpty();
            case "contact" -> brief.contact().given() || !brief.hours().isEmpty();
            case "home" -> true;
            default -> brief.legal().containsKey(section);
        };
    }

    /** Whether the section was wanted as a page and has something to show. */
    boolean ownPage(String section) {
        return MAY_HAVE_PAGE.contains(section)
                && brief.pages().stream().anyMatch(page -> page.section().filter(section::equals).isPresent())
                && has(section);
    }

    /** Whether the section stands on the home page. */
    boolean onHome(String section) {
        return has(section) && !ownPage(section);
    }

    /** Where a section, a legal text or {@code home} is found. */
    Optional<String> link(String section) {
        if (!has(section)) {
            return Optional.empty();
        }
        return Optional.of(
                section.equals("home")
                        ? "/"
                        : ownPage(section) || LEGAL.contains(section) ? "/" + section : "/#" + section);
    }

    /** Wanted pages for which nothing was given. */
    List<String> withoutContent() {
        return brief.pages().stream()
                .filter(page -> page.section().filter(this::has).isEmpty())
                .map(WantedPage::title)
                .toList();
    }
}
