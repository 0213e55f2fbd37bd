package org.sitewright.acceptance.acme.unnamednavigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Adds a menu without a name.
 *
 * @param text what it says
 */
@SiteComponent
public record UnnamedNavigation(@NotBlank @Size(max = 200) String text) {}
