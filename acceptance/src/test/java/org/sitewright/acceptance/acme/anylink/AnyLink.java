package org.sitewright.acceptance.acme.anylink;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Takes an address as text, so that nothing has looked at it.
 *
 * @param text what it says
 * @param to where it leads
 */
@SiteComponent
public record AnyLink(@NotBlank @Size(max = 200) String text, @NotBlank String to) {}
