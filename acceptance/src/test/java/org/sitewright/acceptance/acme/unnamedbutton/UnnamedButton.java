package org.sitewright.acceptance.acme.unnamedbutton;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Shows a button that nobody can announce.
 *
 * @param text what it says
 */
@SiteComponent
public record UnnamedButton(@NotBlank @Size(max = 200) String text) {}
