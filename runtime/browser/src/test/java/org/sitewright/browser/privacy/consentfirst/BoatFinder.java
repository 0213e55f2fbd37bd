package org.sitewright.browser.privacy.consentfirst;

import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;

/** Remembers what a visitor looked at. */
@Stores({@Stores.Item(name = "boat", purpose = "Shows your boat", category = Category.PREFERENCES, days = 30)})
public record BoatFinder(String heading) {}
