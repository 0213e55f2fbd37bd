package org.sitewright.acceptance.acme.skippedheading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Goes from the second level to the fourth.
 *
 * @param text what it says
 */
@SiteComponent
public record SkippedHeading(@NotBlank @Size(max = 200) String text) {}
