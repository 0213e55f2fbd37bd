package org.sitewright.acceptance.acme.undeclaredform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Asks without saying so.
 *
 * @param text what it says
 */
@SiteComponent
public record UndeclaredForm(@NotBlank @Size(max = 200) String text) {}
