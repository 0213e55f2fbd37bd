package org.sitewright.acceptance.acme.vowing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Promises what nothing checks.
 *
 * @param text what it says
 */
@SiteComponent
@Vow
public record Vowing(@NotBlank @Size(max = 200) String text) {}
