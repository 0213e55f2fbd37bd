package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;

/**
 * Counts visits before anyone agreed.
 *
 * @param text what it says
 */
@SiteComponent
@Stores(@Stores.Item(name = "visits", purpose = "Counts visits", category = Category.STATISTICS, days = 30))
public record ConsentBypass(String text) {}
