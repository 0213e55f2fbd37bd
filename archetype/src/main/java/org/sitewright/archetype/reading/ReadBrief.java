package org.sitewright.archetype.reading;

import org.sitewright.archetype.brief.Binder;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.folder.Delivery;

/**
 * A brief that has been read: what was delivered, what a reader found in it, and what that means.
 *
 * @param delivery the files
 * @param reading values with their places, as they stand in {@code brief.yaml}
 * @param brief the same, bound
 */
public record ReadBrief(Delivery delivery, Reading reading, Brief brief) {
    /**
     * Reads {@code delivery}; a {@code brief.yaml} in it counts as it stands, everything else is read by {@code reader}.
     *
     * @throws org.sitewright.archetype.brief.BriefException when it cannot be used, with everything that is wrong
     */
    public static ReadBrief of(Delivery delivery, BriefReader reader) {
        boolean written = delivery.yaml().isPresent();
        Reading found = (written ? new YamlReader() : reader).read(delivery);
        Reading proved = Provenance.hold(delivery, found);
        return new ReadBrief(delivery, proved, Binder.bind(proved.values(), written, proved.remarks()));
    }
}
