package org.sitewright.acceptance.acme.unnamedparty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.security.Sources;

/**
 * Declares a host, but not who stands behind it.
 *
 * @param text what it says
 */
@SiteComponent
@Sources(image = "https://maps.acme-tiles.net")
public record UnnamedParty(@NotBlank @Size(max = 200) String text) {}
