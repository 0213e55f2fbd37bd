package org.sitewright.acceptance.acme.strayheading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Writes a main heading it did not promise.
 *
 * @param text what it says
 */
@SiteComponent
public record StrayHeading(@NotBlank @Size(max = 200) String text) {}
