package org.sitewright.acceptance.acme.undescribedimage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Leaves a picture without words.
 *
 * @param text what it says
 */
@SiteComponent
public record UndescribedImage(@NotBlank @Size(max = 200) String text) {}
