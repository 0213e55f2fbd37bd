package org.sitewright.acceptance.acme.eageradvert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.contract.security.Sources;

/**
 * Lets an advertiser know before anybody agreed.
 *
 * @param text what it says
 */
@SiteComponent
@Sources(frame = "https://ads.acme-offers.net")
@ThirdParty(
        host = "ads.acme-offers.net",
        name = "Acme Offers",
        purpose = "Offers that fit",
        category = Category.MARKETING,
        days = 30)
public record EagerAdvert(@NotBlank @Size(max = 200) String text) {}
