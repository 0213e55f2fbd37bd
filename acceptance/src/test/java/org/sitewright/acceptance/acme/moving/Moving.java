package org.sitewright.acceptance.acme.moving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Moves for everybody.
 *
 * @param text what it says
 */
@SiteComponent
public record Moving(@NotBlank @Size(max = 200) String text) {}
