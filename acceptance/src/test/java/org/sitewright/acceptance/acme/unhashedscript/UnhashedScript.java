package org.sitewright.acceptance.acme.unhashedscript;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.contract.security.Sources;

/**
 * Declares the host of a script, and takes whatever comes from there.
 *
 * @param text what it says
 */
@SiteComponent
@Sources(script = "https://cdn.acme-widgets.net")
@ThirdParty(
        host = "cdn.acme-widgets.net",
        name = "Acme Widgets",
        purpose = "Opening hours as a widget",
        category = Category.NECESSARY,
        days = 30)
public record UnhashedScript(@NotBlank @Size(max = 200) String text) {}
