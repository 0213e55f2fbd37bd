package org.sitewright.acceptance.acme.unsizedimage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Makes the page jump.
 *
 * @param text what it says
 */
@SiteComponent
public record UnsizedImage(@NotBlank @Size(max = 200) String text) {}
