package org.sitewright.archetype.brief;

import java.util.List;

/**
 * One thing the business offers; what was not given is null.
 *
 * @param name what it is called
 * @param text what it is, as plain text
 * @param prices in the order given; several where there are options
 * @param duration as given
 */
public record Offer(String name, String text, List<Price> prices, String duration) {
    public Offer {
        prices = List.copyOf(prices);
    }
}
