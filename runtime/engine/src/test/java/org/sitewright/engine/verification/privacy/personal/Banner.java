package org.sitewright.engine.verification.privacy.personal;

import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.ThirdParty;

/** A banner of an advertiser. */
@ThirdParty(
        host = "ads.test",
        name = "Ads Ltd",
        purpose = "Shows advertisements",
        category = Category.MARKETING,
        days = 90)
public record Banner(String text) {}
