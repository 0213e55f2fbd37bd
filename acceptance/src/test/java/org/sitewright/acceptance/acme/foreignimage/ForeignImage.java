package org.sitewright.acceptance.acme.foreignimage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Counts visits on a host it does not declare.
 *
 * @param text what it says
 */
@SiteComponent
public record ForeignImage(@NotBlank @Size(max = 200) String text) {}
