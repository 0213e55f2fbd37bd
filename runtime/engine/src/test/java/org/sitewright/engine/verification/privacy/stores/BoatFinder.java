package org.sitewright.engine.verification.privacy.stores;

import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;

/** Remembers which boat a visitor looked at. */
@Stores(
        @Stores.Item(
                name = "boat",
                purpose = "Shows the boat you looked at last",
                category = Category.PREFERENCES,
                days = 30))
public record BoatFinder(String heading) {}
