package org.sitewright.acceptance.acme.unboundedrate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.security.RateLimit;

/**
 * Promises a limit that limits nobody.
 *
 * @param text what it says
 */
@SiteComponent
@RateLimit(requests = 1_000_000)
public record UnboundedRate(@NotBlank @Size(max = 200) String text) {}
