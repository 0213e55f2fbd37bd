package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.contract.security.Form;

/**
 * Counts visits of those who agreed to something else.
 *
 * @param text what it says
 */
@SiteComponent
@Form(fields = "purpose")
@Stores({
    @Stores.Item(name = "answer", purpose = "Remembers the answer", category = Category.NECESSARY, days = 180),
    @Stores.Item(name = "boat", purpose = "Shows your boat", category = Category.PREFERENCES, days = 30),
    @Stores.Item(name = "visits", purpose = "Counts visits", category = Category.STATISTICS, days = 30)
})
public record ConsentLumper(String text) {}
