package org.sitewright.acceptance.acme.clickhandler;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Runs code from an attribute.
 *
 * @param text what it says
 */
@SiteComponent
public record ClickHandler(@NotBlank @Size(max = 200) String text) {}
