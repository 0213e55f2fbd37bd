package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;

/**
 * Keeps a cookie twelve times as long as it declares.
 *
 * @param text what it says
 */
@SiteComponent
@Stores(@Stores.Item(name = "choice", purpose = "Remembers a choice", category = Category.NECESSARY, days = 30))
public record LongCookie(String text) {}
