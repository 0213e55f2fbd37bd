package org.sitewright.archetype.site;

import org.sitewright.archetype.brief.Offer;
import org.sitewright.archetype.brief.OfferGroup;
import org.sitewright.archetype.brief.Passage;

/** A piece of the content, which stands on one page only. */
sealed interface Part {
    /**
     * One of the sections a brief knows: {@code about}, {@code people}, {@code figures}, {@code testimonials}, {@code
     * gallery}, {@code faq}, {@code hours}, {@code contact}, or a legal text.
     */
    record Section(String name) implements Part {}

    /** A passage. */
    record Told(Passage passage) implements Part {}

    /** A group of offers. */
    record Group(OfferGroup group) implements Part {}

    /** One offer on a page of its own; its group names it and leads there. */
    record Single(Offer offer) implements Part {}
}
