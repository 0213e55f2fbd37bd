package org.sitewright.acceptance.acme.brokentemplate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Cannot be rendered.
 *
 * @param text what it says
 */
@SiteComponent
public record BrokenTemplate(@NotBlank @Size(max = 200) String text) {}
