package org.sitewright.acceptance.acme.dear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.security.RateLimit;

/**
 * Keeps its word: what is dear to answer.
 *
 * @param text what it says
 */
@SiteComponent
@RateLimit(requests = 3, seconds = 600)
public record Dear(@NotBlank @Size(max = 200) String text) {}
