package org.sitewright.acceptance.acme.inlinescript;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Says nothing of its script.
 *
 * @param text what it says
 */
@SiteComponent
public record InlineScript(@NotBlank @Size(max = 200) String text) {}
