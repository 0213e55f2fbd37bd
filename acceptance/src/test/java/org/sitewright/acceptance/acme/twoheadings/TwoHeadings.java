package org.sitewright.acceptance.acme.twoheadings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.seo.MainHeading;

/**
 * Promises one main heading and writes two.
 *
 * @param text what it says
 */
@SiteComponent
@MainHeading
public record TwoHeadings(@NotBlank @Size(max = 200) String text) {}
