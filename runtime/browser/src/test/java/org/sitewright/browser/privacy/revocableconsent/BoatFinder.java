package org.sitewright.browser.privacy.revocableconsent;

import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;

/** Remembers what a visitor looked at, and what the visitor answered. */
@Stores({
    @Stores.Item(name = "answer", purpose = "Remembers your answer", category = Category.NECESSARY, days = 180),
    @Stores.Item(name = "boat", purpose = "Shows your boat", category = Category.PREFERENCES, days = 30)
})
public record BoatFinder(String heading) {}
