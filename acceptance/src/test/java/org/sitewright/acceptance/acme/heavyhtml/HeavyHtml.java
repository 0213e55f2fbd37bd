package org.sitewright.acceptance.acme.heavyhtml;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxHtml;

/**
 * Writes more than it promises.
 *
 * @param text what it says
 */
@SiteComponent
@MaxHtml(120)
public record HeavyHtml(@NotBlank @Size(max = 200) String text) {}
