package org.sitewright.testkit.parts;

import jakarta.validation.constraints.NotBlank;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.security.RateLimit;

/**
 * What is dear to answer.
 *
 * @param text what it says
 */
@SiteComponent
@RateLimit(requests = 2, seconds = 600)
public record Limited(@NotBlank String text) {}
