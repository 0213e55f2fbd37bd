package org.sitewright.browser.privacy.keptasdeclared;

import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;

/** Remembers what a visitor looked at. */
@Stores({@Stores.Item(name = "boat", purpose = "Shows your boat", category = Category.NECESSARY, days = 30)})
public record BoatFinder(String heading) {}
