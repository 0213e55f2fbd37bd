package org.sitewright.browser.privacy;

import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.contract.privacy.ThirdParty;

/** Declares what it keeps and whom it asks. */
@Stores({
    @Stores.Item(name = "choice", purpose = "Remembers a choice", category = Category.NECESSARY, days = 30),
    @Stores.Item(name = "visits", purpose = "Counts visits", category = Category.STATISTICS, days = 30)
})
@ThirdParty(host = "maps.test", name = "Maps", purpose = "A map", category = Category.NECESSARY, days = 1)
@ThirdParty(host = "ads.test", name = "Ads", purpose = "Advertising", category = Category.MARKETING, days = 1)
record Keeper() {}
