package org.sitewright.acceptance.acme.openwindow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Leaves a new window a way back.
 *
 * @param text what it says
 */
@SiteComponent
public record OpenWindow(@NotBlank @Size(max = 200) String text) {}
