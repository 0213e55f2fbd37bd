package org.sitewright.acceptance.acme.hashreader;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Shows what stands in the address line as markup.
 *
 * @param text what it says
 */
@SiteComponent
public record HashReader(@NotBlank @Size(max = 200) String text) {}
