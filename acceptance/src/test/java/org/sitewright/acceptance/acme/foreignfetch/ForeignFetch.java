package org.sitewright.acceptance.acme.foreignfetch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Talks to a host it does not declare.
 *
 * @param text what it says
 */
@SiteComponent
public record ForeignFetch(@NotBlank @Size(max = 200) String text) {}
