package org.sitewright.acceptance.acme.inlinestyle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Styles itself where no policy can allow it.
 *
 * @param text what it says
 */
@SiteComponent
public record InlineStyle(@NotBlank @Size(max = 200) String text) {}
