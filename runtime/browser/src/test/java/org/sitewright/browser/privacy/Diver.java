package org.sitewright.browser.privacy;

import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;

/** Declares a service worker, a database and a cache. */
@Stores({
    @Stores.Item(name = "/", purpose = "Works without a network", category = Category.NECESSARY, days = 30),
    @Stores.Item(name = "logbook", purpose = "Keeps the logbook", category = Category.NECESSARY, days = 30),
    @Stores.Item(name = "charts", purpose = "Keeps the charts", category = Category.NECESSARY, days = 30)
})
record Diver() {}
