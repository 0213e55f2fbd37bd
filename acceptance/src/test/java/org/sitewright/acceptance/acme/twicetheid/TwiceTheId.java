package org.sitewright.acceptance.acme.twicetheid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Gives two elements one id.
 *
 * @param text what it says
 */
@SiteComponent
public record TwiceTheId(@NotBlank @Size(max = 200) String text) {}
