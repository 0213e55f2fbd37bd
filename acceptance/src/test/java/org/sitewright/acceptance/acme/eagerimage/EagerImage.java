package org.sitewright.acceptance.acme.eagerimage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Loads a picture before anybody scrolls to it.
 *
 * @param text what it says
 */
@SiteComponent
public record EagerImage(@NotBlank @Size(max = 200) String text) {}
