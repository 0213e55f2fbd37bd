package org.sitewright.acceptance.acme.hiddenfocus;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Takes the focus ring away.
 *
 * @param text what it says
 */
@SiteComponent
public record HiddenFocus(@NotBlank @Size(max = 200) String text) {}
