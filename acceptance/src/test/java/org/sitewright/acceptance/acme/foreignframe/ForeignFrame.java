package org.sitewright.acceptance.acme.foreignframe;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Embeds a player it does not declare.
 *
 * @param text what it says
 */
@SiteComponent
public record ForeignFrame(@NotBlank @Size(max = 200) String text) {}
