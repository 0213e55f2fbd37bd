package org.sitewright.acceptance.acme.tworoots;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Is two elements.
 *
 * @param text what it says
 */
@SiteComponent
public record TwoRoots(@NotBlank @Size(max = 200) String text) {}
