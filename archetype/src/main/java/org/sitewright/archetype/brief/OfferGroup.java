package org.sitewright.archetype.brief;

import java.util.List;

/**
 * Offers that belong together: a course of a menu, the classes of a studio.
 *
 * @param name heading of the group, or null for offers that stand in none
 * @param note what holds for all of them, or null
 * @param offers in the order given
 */
public record OfferGroup(String name, String note, List<Offer> offers) {
    public OfferGroup {
        offers = List.copyOf(offers);
    }
}
