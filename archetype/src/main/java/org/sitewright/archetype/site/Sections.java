package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Offer;

/** What there is to show, and in which order this kind of business shows it. */
final class Sections {
    static final List<String> LEGAL = List.of("imprint", "privacy", "terms");

    private static final Set<String> FOOD = Set.of(
            "FoodEstablishment",
            "Bakery",
            "BarOrPub",
            "Brewery",
            "CafeOrCoffeeShop",
            "Distillery",
            "FastFoodRestaurant",
            "IceCreamShop",
            "Restaurant",
            "Winery");
    private static final Set<String> CLUBS = Set.of(
            "Organization", "NGO", "EducationalOrganization", "PerformingGroup", "SportsOrganization", "SportsClub");

    private static final List<String> FOOD_ORDER = List.of(
            "services", "hours", "about", "passages", "figures", "people", "testimonials", "gallery", "faq", "contact");
    private static final List<String> SERVICE_ORDER = List.of(
            "services", "figures", "about", "passages", "people", "testimonials", "gallery", "faq", "contact", "hours");
    private static final List<String> CLUB_ORDER = List.of(
            "about", "passages", "services", "people", "figures", "testimonials", "gallery", "faq", "hours", "contact");

    private Sections() {}

    /** Whether its offers are a menu. */
    static boolean isFood(Brief brief) {
        return brief.type().filter(FOOD::contains).isPresent();
    }

    /** Everything there is, in the order of the home page: menu and hours first, or services, or what a club has to tell. */
    static List<Part> of(Brief brief) {
        boolean tells = brief.type()
                .map(CLUBS::contains)
                .orElse(brief.passages().size() > 2
                        && brief.passages().size() > brief.offers().size());
        List<Part> parts = new ArrayList<>();
        for (String name : isFood(brief) ? FOOD_ORDER : tells ? CLUB_ORDER : SERVICE_ORDER) {
            switch (name) {
                case "services" -> brief.services().forEach(group -> parts.add(new Part.Group(group)));
                case "passages" -> brief.passages().forEach(passage -> parts.add(new Part.Told(passage)));
                default -> {
                    if (given(brief, name)) {
                        parts.add(new Part.Section(name));
                    }
                }
            }
        }
        return parts;
    }

    private static boolean given(Brief brief, String section) {
        return switch (section) {
            case "about" -> brief.identity().about().isPresent();
            case "people" -> !brief.people().isEmpty();
            case "figures" -> !brief.figures().isEmpty();
            case "testimonials" -> !brief.testimonials().isEmpty();
            case "gallery" -> !new Pictures(brief).gallery().isEmpty();
            case "faq" -> !brief.faq().isEmpty();
            case "hours" -> !brief.hours().isEmpty();
            default -> brief.contact().given() || !brief.contact().links().isEmpty();
        };
    }

    /** Names of offers, as many as fit. */
    static String names(List<Offer> offers) {
        String names = "";
        for (Offer offer : offers) {
            String longer = names.isEmpty() ? offer.name() : names + ", " + offer.name();
            if (longer.length() > 120) {
                break;
            }
            names = longer;
        }
        return names;
    }
}
