package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;

/**
 * Counts visits of those who have refused.
 *
 * @param text what it says
 */
@SiteComponent
@Stores({
    @Stores.Item(name = "answer", purpose = "Remembers the answer", category = Category.NECESSARY, days = 180),
    @Stores.Item(name = "visits", purpose = "Counts visits", category = Category.STATISTICS, days = 30)
})
public record ConsentDeaf(String text) {}
