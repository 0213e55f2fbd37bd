package org.sitewright.acceptance.acme.noisyhtml;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCompressed;

/**
 * Sends more than it promises.
 *
 * @param text what it says
 */
@SiteComponent
@MaxCompressed(html = 60)
public record NoisyHtml(@NotBlank @Size(max = 200) String text) {}
