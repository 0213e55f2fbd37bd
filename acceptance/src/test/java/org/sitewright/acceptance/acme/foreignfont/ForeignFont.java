package org.sitewright.acceptance.acme.foreignfont;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Loads its letters from elsewhere.
 *
 * @param text what it says
 */
@SiteComponent
public record ForeignFont(@NotBlank @Size(max = 200) String text) {}
